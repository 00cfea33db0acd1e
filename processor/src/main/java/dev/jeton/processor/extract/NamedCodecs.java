package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Cause;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The codecs that are named for more than one value: on a type for all of its values, and in lists. They are judged where they are named, so that a
 * mistake is one message for all properties.
 */
final class NamedCodecs {
    private final Places places;
    private final CodecListChecker lists;
    private final OwnCodecs ownCodecs;

    NamedCodecs(Places places, CodecListChecker lists, OwnCodecs ownCodecs) {
        this.places = places;
        this.lists = lists;
        this.ownCodecs = ownCodecs;
    }

    /** The annotation by which a type names its codec, which may not be there. */
    static Optional<? extends AnnotationMirror> on(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(JsonAnnotation.USING::isTypeOf)
                .findFirst();
    }

    /** Whether all codecs are there that a type, a package or a module names. */
    static boolean areThere(Element home) {
        return home.getAnnotationMirrors().stream()
                .filter(MissingClasses::namesCodecs)
                .allMatch(mirror -> MissingClasses.in(mirror).isEmpty());
    }

    /** What is wrong with the codecs that a type, a package or a module names. */
    Findings check(Element home) {
        Findings findings = lists.check(home);
        if (home instanceof TypeElement type) {
            checkCodecOf(type, findings);
        }
        return findings;
    }

    private void checkCodecOf(TypeElement type, Findings findings) {
        Optional<AnnotationView> using = AnnotationView.find(JsonAnnotation.USING, type, places);
        for (Given<TypeElement> codec : using.map(AnnotationView::classes).orElse(List.of())) {
            ownCodecs.uselessOn(codec.value(), type).map(NamedCodecs::onType).ifPresent(mistake -> {
                List<Object> arguments = new ArrayList<>();
                arguments.add(ClassName.get(type));
                arguments.addAll(mistake.arguments());
                Cause cause = new Cause(mistake.type().canonicalName(), type.toString());
                findings.report(codec.place(), cause, mistake.reason(), arguments.toArray());
            });
        }
    }

    /** The codec by which a type is found that names it; empty if it can't be used, or is one of a generic type. */
    Optional<IndexedCodec> inIndex(TypeElement type, DeprecationScanner deprecations) {
        return AnnotationView.classNamedOn(type, JsonAnnotation.USING)
                .flatMap(codec -> ownCodecs
                        .instanceBeside(type, codec)
                        .map(instance -> new IndexedCodec(
                                ClassName.get(codec), instance, List.of(), deprecations.lintWarningsOfCodec(codec))));
    }

    /** The same mistake in the words for what a type names. */
    static Unusable onType(Unusable mistake) {
        return Unusable.because(Diagnostic.BAD_CODEC_OF_TYPE, mistake.type(), reasonOf(mistake));
    }

    private static String reasonOf(Unusable mistake) {
        return switch (mistake.reason()) {
            case GENERATED_CODEC -> "Jeton generates. Name a codec of your own, or remove @Json.Using";
            case NOT_A_CODEC -> "does not implement dev.jeton.JsonCodec. Implement it, or name a class that does";
            case RAW_CODEC -> "implements JsonCodec without saying of what. Implement JsonCodec of that type";
            case CODEC_OF_ANOTHER_TYPE ->
                "is a codec of " + mistake.arguments().get(1) + ". Name a codec of "
                        + mistake.arguments().get(2);
            case CODEC_NOT_REACHABLE ->
                "code beside that type cannot name, since "
                        + mistake.arguments().get(1)
                        + " is not visible there. Make it package-private or wider; in another package it must be public";
            case ABSTRACT_CODEC ->
                "is abstract and has no field INSTANCE, so that there is no codec to call. Name a class that can be made";
            default ->
                "has no static field INSTANCE, no constructor without parameters, and none that takes the codecs of its type"
                        + " parameters, which code beside that type can use. Add one";
        };
    }
}
