package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Cause;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Checks a list of codecs where it stands, so that a mistake in it is one message for all properties below it. */
final class CodecListChecker {
    private final Places places;
    private final CodecLists lists;
    private final OwnCodecs ownCodecs;

    CodecListChecker(Places places, CodecLists lists, OwnCodecs ownCodecs) {
        this.places = places;
        this.lists = lists;
        this.ownCodecs = ownCodecs;
    }

    private record Checked(TypeElement codec, TypeMirror type) {}

    /** What is wrong with the list on a type, a package or a module. */
    Findings check(Element home) {
        Findings findings = new Findings();
        Optional<AnnotationView> list = AnnotationView.find(JsonAnnotation.CODECS, home, places);
        if (list.isEmpty()) {
            return findings;
        }
        List<Given<TypeElement>> codecs = list.get().classes();
        if (codecs.isEmpty()) {
            findings.report(list.get().place(), Diagnostic.NO_CODEC_LISTED, TypeExtractor.nameOf(home));
        }
        List<Checked> before = new ArrayList<>();
        for (Given<TypeElement> codec : codecs) {
            Optional<Unusable> useless = uselessIn(codec.value(), home);
            if (useless.isPresent()) {
                report(inList(useless.get()), codec, home, findings);
                continue;
            }
            TypeMirror type = lists.typeOf(codec.value()).orElseThrow();
            before.stream()
                    .filter(other -> haveCommonType(other.type(), type))
                    .findFirst()
                    .ifPresent(other -> report(second(codec.value(), other.codec(), type), codec, home, findings));
            before.add(new Checked(codec.value(), type));
        }
        return findings;
    }

    private Optional<Unusable> uselessIn(TypeElement codec, Element home) {
        Optional<Unusable> useless = ownCodecs.uselessIn(codec, home);
        return useless.isPresent() || lists.typeOf(codec).isPresent()
                ? useless
                : Optional.of(Unusable.because(Diagnostic.CODEC_OF_ANOTHER_TYPE, ClassName.get(codec)));
    }

    /** Whether one of two types is the other one, or one that the other one's type variables can make of it. */
    private static boolean haveCommonType(TypeMirror one, TypeMirror other) {
        return CodecTypes.match(one, other).isPresent()
                || CodecTypes.match(other, one).isPresent();
    }

    private static void report(Unusable reason, Given<TypeElement> codec, Element home, Findings findings) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(TypeExtractor.nameOf(home));
        arguments.addAll(reason.arguments());
        Cause cause = new Cause(reason.type().canonicalName(), home.toString());
        findings.report(codec.place(), cause, reason.reason(), arguments.toArray());
    }

    /** The second codec of a type in a list. */
    static Unusable second(TypeElement codec, TypeElement first, TypeMirror type) {
        return Unusable.because(
                Diagnostic.SECOND_CODEC_LISTED, ClassName.get(codec), ClassName.get(first), TypeName.get(type));
    }

    /** The same mistake in the words for a list. */
    static Unusable inList(Unusable mistake) {
        return Unusable.because(Diagnostic.BAD_CODEC_LISTED, mistake.type(), reasonOf(mistake));
    }

    private static String reasonOf(Unusable mistake) {
        return switch (mistake.reason()) {
            case GENERATED_CODEC -> "Jeton generates, and calls for its type in any case. Take it out";
            case NOT_A_CODEC -> "does not implement dev.jeton.JsonCodec. Implement it, or list a class that does";
            case RAW_CODEC, CODEC_OF_ANOTHER_TYPE ->
                "does not say of which type it is a codec. Let it implement dev.jeton.JsonCodec of one class";
            case CODEC_NOT_REACHABLE ->
                "code there cannot name, since " + mistake.arguments().get(1)
                        + " is not visible from everywhere below the list. Make it public, or at least package-private for a list on a"
                        + " package or a type in it";
            case ABSTRACT_CODEC ->
                "is abstract and has no field INSTANCE, so that there is no codec to call. List a class that can be made";
            default ->
                "has no static field INSTANCE, no constructor without parameters, and none that takes the codecs of its type"
                        + " parameters, which code there can use. Add one";
        };
    }
}
