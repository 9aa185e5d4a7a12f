/** The map. */
package org.competencegraph;
