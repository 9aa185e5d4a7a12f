package org.competencegraph.query;

/**
 * Why one thing has to do with another.
 *
 * @param kind what is in common. Of related things: {@code shared-skill} (both competences or
 *     qualifications ask for this activity or knowledge), {@code shared-code} (both have this
 *     Competent code), {@code same-qualification} (both competences are of this qualification or
 *     plan), {@code same-competence} (both belong to this competence, a code also by its
 *     adaptation), {@code adapted-code} (both are this code or an adaptation of it), {@code
 *     same-broader} (both are this concept or narrower). Of ESCO's own: {@code essential-skill} and
 *     {@code optional-skill} (both ask for this skill), {@code essential-for} and {@code
 *     optional-for} (both are this occupation or skill, or what it asks for). Of mappings to ESCO:
 *     state, relation and {@code match}, such as {@code derived-narrow-match}; see {@link
 *     MappedTo}. Of a gap also: {@code held} (it is in this that one has), {@code other-depth} (one
 *     has this knowledge of the same subject), {@code same-title} (one has this competence with the
 *     same title), {@code asked-for-by} (this competence asks for what is missing)
 * @param thing that is shared, had or asking
 * @param weight above 0, the rarer the more: {@code ln(1 + N / df)}; of a mapping its strength, at
 *     most 1; see {@code docs/related.md}
 */
public record Reason(String kind, Reference thing, double weight) {}
