package dev.jeton.processor.extract;

/** What is known of the value of a type that is one value in JSON, where another type refers to it. */
public sealed interface OneValueContent {

    /** The property that is the value. */
    record Known(PropertyShape property) implements OneValueContent {}

    /** The type is being read already: its value holds values of the type. */
    record Itself() implements OneValueContent {}

    /** There is an error in the type, which is reported there. */
    record Mistaken() implements OneValueContent {}
}
