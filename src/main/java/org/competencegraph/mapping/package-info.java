/**
 * From a text to codes. Several methods each score all codes, a fusion that was learned at build
 * time weighs them, and a calibration turns the result into a confidence. {@link
 * org.competencegraph.mapping.MapperTraining} makes a {@link org.competencegraph.mapping.Mapper}
 * from what a user loads, and writes it into the snapshot; {@link
 * org.competencegraph.mapping.Mapper#open} reads it there.
 */
package org.competencegraph.mapping;
