/**
 * What a qualification is: immutable records, no input or output. Start at {@link
 * org.competencegraph.model.Qualification}.
 */
package org.competencegraph.model;
