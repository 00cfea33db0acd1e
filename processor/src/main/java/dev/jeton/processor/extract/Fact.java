package dev.jeton.processor.extract;

/**
 * What can be said of a property, in whatever vocabulary of annotations. Rules and validators ask for facts and never for an
 * annotation, so that another vocabulary is another reader in this package and nothing else.
 */
public enum Fact {
    NAME(JsonAnnotation.NAME),
    ALIAS(JsonAnnotation.ALIAS),
    INCLUDE(JsonAnnotation.INCLUDE),
    IGNORE(JsonAnnotation.IGNORE),
    REQUIRED(JsonAnnotation.REQUIRED),
    DEFAULT(JsonAnnotation.DEFAULT),
    DEFAULT_ON_ERROR(JsonAnnotation.DEFAULT_ON_ERROR),
    LENIENT(JsonAnnotation.LENIENT),
    SPACE_DELIMITED(JsonAnnotation.SPACE_DELIMITED),
    DELIMITED(JsonAnnotation.DELIMITED),
    SINGLE_OR_ARRAY(JsonAnnotation.SINGLE_OR_ARRAY),
    KNOWN(JsonAnnotation.KNOWN),
    CHARSET(JsonAnnotation.CHARSET),
    SECRET(JsonAnnotation.SECRET),
    EXTRA(JsonAnnotation.EXTRA),
    FLATTEN(JsonAnnotation.FLATTEN),
    RAW(JsonAnnotation.RAW),
    EPOCH(JsonAnnotation.EPOCH),
    FORMAT(JsonAnnotation.FORMAT),
    BASE64(JsonAnnotation.BASE64),
    BASE64_URL(JsonAnnotation.BASE64_URL),
    USING(JsonAnnotation.USING),
    VALUE(JsonAnnotation.VALUE);

    private final JsonAnnotation annotation;

    Fact(JsonAnnotation annotation) {
        this.annotation = annotation;
    }

    /** Jeton's own annotation for it. */
    JsonAnnotation annotation() {
        return annotation;
    }

    /** How Jeton's own annotation for it is called in messages: {@code Name}. */
    public String simpleName() {
        return annotation.simpleName();
    }
}
