package dev.jeton.processor.extract;

import java.util.Arrays;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that the processor reads. They are known by name only, so that the processor's jar does not hold them; a
 * test holds the names against the real ones.
 */
public enum JsonAnnotation {
    JSON("", "types"),
    NAME("Name", "properties of @Json types and constants of @Json enums"),
    ALIAS("Alias", "properties of @Json types and constants of @Json enums"),
    INCLUDE("Include", "properties of @Json types"),
    IGNORE("Ignore", "properties of @Json types"),
    REQUIRED("Required", "properties of @Json types"),
    DEFAULT("Default", "properties of @Json types"),
    DEFAULT_ON_ERROR("DefaultOnError", "properties of @Json types"),
    LENIENT("Lenient", "properties of @Json types"),
    SPACE_DELIMITED("SpaceDelimited", "properties of @Json types"),
    DELIMITED("Delimited", "properties of @Json types"),
    SINGLE_OR_ARRAY("SingleOrArray", "properties of @Json types"),
    KNOWN("Known", "properties of @Json types"),
    CHARSET("Charset", "properties of @Json types"),
    SECRET("Secret", "properties of @Json types, and @Json records and classes"),
    EXTRA("Extra", "properties of @Json types"),
    FLATTEN("Flatten", "properties of @Json types"),
    RAW("Raw", "properties of @Json types"),
    EPOCH("Epoch", "properties of @Json types"),
    FORMAT("Format", "properties of @Json types"),
    BASE64("Base64", "properties of @Json types"),
    BASE64_URL("Base64Url", "properties of @Json types"),
    USING("Using", "properties of @Json types, type arguments in these, and types"),
    VALUE("Value", "a property of a @Json type"),
    ORDER("Order", "@Json records and classes"),
    CODECS("Codecs", "packages, modules, @Json types and types around these"),
    DEFAULTS("Defaults", "packages and modules"),
    IMPORT("Import", "packages and types"),
    IMPORTS("Imports", "packages and types"),
    CREATOR("Creator", "a constructor or static method of a @Json type"),
    BUILDER("Builder", "a static method of a @Json type"),
    BUILD("Build", "the method of a builder"),
    SUBTYPE("Subtype", "the subtypes of sealed @Json interfaces and abstract classes"),
    SUBTYPES("Subtypes", "@Json interfaces and abstract classes"),
    FALLBACK("Fallback", "constants of @Json enums");

    private static final String ROOT = "dev.jeton.annotation.Json";

    private final String simpleName;
    private final String worksOn;

    JsonAnnotation(String simpleName, String worksOn) {
        this.simpleName = simpleName;
        this.worksOn = worksOn;
    }

    /** {@code dev.jeton.annotation.Json.Name}. */
    public String canonicalName() {
        return simpleName.isEmpty() ? ROOT : ROOT + "." + simpleName;
    }

    /** Whether a use of an annotation is one of this. */
    boolean isTypeOf(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(canonicalName());
    }

    /** Whether a use of an annotation is one of these. */
    static boolean isAny(AnnotationMirror annotation) {
        return Arrays.stream(values()).anyMatch(known -> known.isTypeOf(annotation));
    }

    /** {@code Name}; empty for {@code Json} itself. */
    public String simpleName() {
        return simpleName;
    }

    /** What it may be put on, in words. */
    public String worksOn() {
        return worksOn;
    }
}
