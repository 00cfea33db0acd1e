package dev.jeton.processor.foreign;

/** Has a public type of a class that is not public. */
public class PublicInHidden extends Hidden {
    protected PublicInHidden() {}
}
