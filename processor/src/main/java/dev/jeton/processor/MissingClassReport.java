package dev.jeton.processor;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.MissingClass;
import dev.jeton.processor.extract.Subject;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.extract.TypeNeeds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Says at the end of the compilation for which types nothing was generated since a class is missing: they wait for it, as another processor may be about to
 * generate it. What a source names and what is not there, the compiler reports. It says nothing of what a class file names, so that is our error. Of a codec
 * that a source names a note says more than the compiler can: if it is Jeton's own, types wait for each other, and processors get no name by which
 * this could be told from a misspelt one.
 */
final class MissingClassReport {
    private static final int NAMED = 5;

    private final TypeExtractor extractor;

    MissingClassReport(TypeExtractor extractor) {
        this.extractor = extractor;
    }

    /** What a class file names. */
    private record Gap(MissingClass.Kind kind, String name, String namedBy) {}

    /** Prints one message for each class that is missing in a class file, and one for each place in a source at which a codec is missing. */
    void print(Collection<Subject> inVain) {
        Map<Gap, List<Subject>> gaps = new LinkedHashMap<>();
        Map<Element, List<TypeElement>> lacking = new LinkedHashMap<>();
        for (Subject subject : inVain) {
            TypeNeeds needs = extractor.from(subject.home()).needsOf(subject.type());
            List<MissingClass> inClassFiles = needs.missing().stream()
                    .filter(missing -> extractor.isFromClassFile(missing.namedBy()))
                    .toList();
            inClassFiles.forEach(missing ->
                    gaps.computeIfAbsent(gap(missing), any -> new ArrayList<>()).add(subject));
            if (inClassFiles.isEmpty() && needs.lackCodecsOnly()) {
                lacking.computeIfAbsent(extractor.placeOfMissingCodec(subject.type()), any -> new ArrayList<>())
                        .add(subject.type());
            }
        }
        gaps.forEach(this::report);
        lacking.forEach(this::note);
    }

    private static Gap gap(MissingClass missing) {
        Element place = holderOf(missing.namedBy());
        return new Gap(
                missing.kind(),
                missing.name(),
                switch (place.getKind()) {
                    case PACKAGE -> "package-info of " + TypeExtractor.nameOf(place);
                    case MODULE -> "module-info of " + TypeExtractor.nameOf(place);
                    default -> TypeExtractor.nameOf(place);
                });
    }

    /** The type around a member; a type, a package and a module stand for themselves. */
    private static Element holderOf(Element place) {
        for (Element here = place; here != null; here = here.getEnclosingElement()) {
            if (here instanceof QualifiedNameable) {
                return here;
            }
        }
        return place;
    }

    private void report(Gap gap, List<Subject> subjects) {
        Findings findings = new Findings();
        findings.report(
                extractor.placeOf(subjects.get(0).home()),
                gap.kind() == MissingClass.Kind.CODEC
                        ? Diagnostic.CODEC_OF_CLASS_FILE_MISSING
                        : Diagnostic.CLASS_OF_CLASS_FILE_MISSING,
                gap.namedBy(),
                gap.name(),
                named(subjects.stream().map(Subject::type).toList()));
        findings.print();
    }

    private void note(Element place, List<TypeElement> types) {
        JsonAnnotation annotation = extractor.lacksListedCodec(place) ? JsonAnnotation.CODECS : JsonAnnotation.USING;
        Findings findings = new Findings();
        findings.report(
                extractor.placeOf(annotation, place),
                Diagnostic.MISSING_CODEC,
                annotation.simpleName(),
                TypeExtractor.nameOf(place),
                named(types),
                extractor.codecOf(types.get(0)));
        findings.print();
    }

    private static String named(List<TypeElement> types) {
        List<String> names = types.stream()
                .map(type -> ClassName.get(type).toString())
                .sorted()
                .toList();
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + more;
    }
}
