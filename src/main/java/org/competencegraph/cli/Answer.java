package org.competencegraph.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.competencegraph.query.Mapped;

/**
 * The answer to a text, as it is printed.
 *
 * @param error the code of the finding that says why the text could not be read; without one, no
 *     matches mean that nothing fits
 */
record Answer(
    @JsonUnwrapped Mapped mapped,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> error) {}
