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
    NAME("Name", "components of @Json records and constants of @Json enums"),
    ALIAS("Alias", "components of @Json records and constants of @Json enums"),
    IGNORE("Ignore", "components of @Json records"),
    REQUIRED("Required", "components of @Json records"),
    DEFAULT("Default", "components of @Json records"),
    LENIENT("Lenient", "components of @Json records"),
    SPACE_DELIMITED("SpaceDelimited", "components of @Json records"),
    KNOWN("Known", "components of @Json records"),
    SECRET("Secret", "components of @Json records"),
    EXTRA("Extra", "components of @Json records"),
    RAW("Raw", "components of @Json records"),
    EPOCH("Epoch", "components of @Json records"),
    FORMAT("Format", "components of @Json records"),
    BASE64("Base64", "components of @Json records"),
    BASE64_URL("Base64Url", "components of @Json records"),
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
