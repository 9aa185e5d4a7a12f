/** A program for each question that a user of the library has; each is run as a test. */
package org.competencegraph.examples;
