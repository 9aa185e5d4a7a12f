/** Tests of the mapping, and the program that measures it. */
package org.competencegraph.mapping;
