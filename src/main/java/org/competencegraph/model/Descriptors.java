package org.competencegraph.model;

import java.util.List;

/**
 * The descriptor elements of a qualification (<i>descriptorelementen</i>): what holds for the
 * profession as a whole.
 *
 * @param genericKnowledge <i>generieke kennis</i>
 * @param specificKnowledge <i>specifieke kennis</i>
 * @param otherKnowledge knowledge that the document does not divide
 * @param cognitiveSkills <i>cognitieve vaardigheden</i>
 * @param problemSolvingSkills <i>probleemoplossende vaardigheden</i>
 * @param motorSkills <i>motorische vaardigheden</i>
 * @param workEnvironment <i>omgevingscontext</i>
 * @param waysOfActing <i>handelingscontext</i>
 * @param autonomousIn <i>is zelfstandig in</i>
 * @param boundBy <i>is gebonden aan</i>
 * @param reliesOn <i>doet beroep op</i>
 * @param responsibilities <i>verantwoordelijkheid</i>
 */
public record Descriptors(
    List<Knowledge> genericKnowledge,
    List<Knowledge> specificKnowledge,
    List<Knowledge> otherKnowledge,
    List<Phrase> cognitiveSkills,
    List<Phrase> problemSolvingSkills,
    List<Phrase> motorSkills,
    List<Phrase> workEnvironment,
    List<Phrase> waysOfActing,
    List<Phrase> autonomousIn,
    List<Phrase> boundBy,
    List<Phrase> reliesOn,
    List<Phrase> responsibilities) {

  /** Copies the lists. */
  public Descriptors {
    genericKnowledge = List.copyOf(genericKnowledge);
    specificKnowledge = List.copyOf(specificKnowledge);
    otherKnowledge = List.copyOf(otherKnowledge);
    cognitiveSkills = List.copyOf(cognitiveSkills);
    problemSolvingSkills = List.copyOf(problemSolvingSkills);
    motorSkills = List.copyOf(motorSkills);
    workEnvironment = List.copyOf(workEnvironment);
    waysOfActing = List.copyOf(waysOfActing);
    autonomousIn = List.copyOf(autonomousIn);
    boundBy = List.copyOf(boundBy);
    reliesOn = List.copyOf(reliesOn);
    responsibilities = List.copyOf(responsibilities);
  }

  /** The same descriptors with these skills. */
  public Descriptors withSkills(
      List<Phrase> cognitive, List<Phrase> problemSolving, List<Phrase> motor) {
    return new Descriptors(
        genericKnowledge,
        specificKnowledge,
        otherKnowledge,
        cognitive,
        problemSolving,
        motor,
        workEnvironment,
        waysOfActing,
        autonomousIn,
        boundBy,
        reliesOn,
        responsibilities);
  }
}
