package dev.jeton.processor;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.TypeExtractor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Says at the end of the compilation for which types nothing was generated since a codec is missing that an annotation names. Types wait for it, as another
 * processor may be about to generate it; if it is Jeton's own, they wait for each other. The compiler says that it is not there, and gives no name to
 * processors by which this could be told from a misspelt one.
 */
final class MissingCodecAdvice {
    private static final int NAMED = 5;

    private final TypeExtractor extractor;

    MissingCodecAdvice(TypeExtractor extractor) {
        this.extractor = extractor;
    }

    /** Prints one note for each place at which a codec is missing. */
    void print(Collection<TypeElement> withoutCodec) {
        Map<Element, List<TypeElement>> byPlace = new LinkedHashMap<>();
        for (TypeElement type : withoutCodec) {
            byPlace.computeIfAbsent(extractor.placeOfMissingCodec(type), place -> new ArrayList<>())
                    .add(type);
        }
        byPlace.forEach(this::report);
    }

    private void report(Element place, List<TypeElement> types) {
        JsonAnnotation annotation = extractor.lacksListedCodec(place) ? JsonAnnotation.CODECS : JsonAnnotation.USING;
        List<String> names = types.stream()
                .map(type -> ClassName.get(type).toString())
                .sorted()
                .toList();
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        Findings findings = new Findings();
        findings.report(
                extractor.placeOf(annotation, place),
                Diagnostic.MISSING_CODEC,
                annotation.simpleName(),
                TypeExtractor.nameOf(place),
                names.stream().limit(NAMED).collect(Collectors.joining(", ")) + more,
                extractor.codecOf(types.get(0)));
        findings.print();
    }
}
