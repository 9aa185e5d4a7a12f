/** What tests share. */
package org.competencegraph.testing;
