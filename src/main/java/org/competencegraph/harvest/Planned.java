package org.competencegraph.harvest;

import java.nio.file.Path;
import org.competencegraph.model.QualificationNumber;

/**
 * A record to fetch.
 *
 * @param file where it will be kept
 */
public record Planned(QualificationNumber number, Reason reason, Path file) {}
