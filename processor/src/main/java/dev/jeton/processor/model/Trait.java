package dev.jeton.processor.model;

/**
 * What is asked of a value by those who have no business with its kind. A fact that two emitters ask for is a trait; what only one
 * of them does with a kind of value is a method of its visitor.
 */
public enum Trait {
    /** Java has no value for JSON's {@code null}. */
    NEVER_NULL,

    /** JSON's {@code null} is a value like any other, so that it is told from an absent member. */
    KEEPS_NULL,

    /** What reads it may return {@code null} where the document has a value: a codec that was written by hand. */
    MAY_BECOME_NULL,

    /** An empty string counts as {@code null}: lenient numbers. */
    EMPTY_IS_NULL,

    /** It holds its only child or nothing, and a member that is absent or {@code null} is nothing. */
    OPTIONAL,

    /** It tells an absent member from one that is {@code null}, holds its only child or neither, and is written only where it is there. */
    PATCH,

    /** It may be empty: a string, a collection, a map or an array of nothing. */
    CAN_BE_EMPTY,

    /** It holds any number of others, as an array in JSON, or as one string. */
    ELEMENTS,

    /** It holds any number of others, as an object in JSON with free names. */
    NAMED_ELEMENTS,

    /** A codec makes a default, which must not happen while the class of another codec is initialised: it is made when it is first needed. */
    HELD_DEFAULT,

    /** It is a string in JSON, or can be spelt as one, so that it can be the name of a member: the key of a map. */
    NAME,

    /** A view returns another form of the value than the document has, and beside it the text. */
    DECODED_IN_VIEWS
}
