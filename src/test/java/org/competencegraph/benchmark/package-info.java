/**
 * Benchmarks. They run by hand, not in the tests: {@code docs/benchmarks.md} says how, and has
 * their figures.
 */
package org.competencegraph.benchmark;
