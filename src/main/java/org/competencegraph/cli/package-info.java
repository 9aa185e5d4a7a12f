/**
 * The commands. Only here is anything printed, and only here are exit codes: 0 done, 1 done with
 * error findings, 2 wrong usage, 3 failed. Start at {@link org.competencegraph.cli.Main}.
 */
package org.competencegraph.cli;
