/** The project as a library: what its users get, and that it is enough. */
package org.competencegraph.library;
