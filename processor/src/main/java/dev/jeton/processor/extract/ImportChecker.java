package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks imports where they stand, but for what is wrong with the members of mixins. */
final class ImportChecker {
    /** Classes there are read by Jeton itself, or by nothing that could be generated. */
    private static final Set<String> KNOWN_PACKAGES =
            Set.of("java.lang", "java.util", "java.time", "java.math", "java.net", "java.nio", "java.io");

    private final ImportFinder imports;
    private final Reach reach;

    ImportChecker(ImportFinder imports, Reach reach) {
        this.imports = imports;
        this.reach = reach;
    }

    /** What is wrong with the imports at a package or a type. */
    Findings check(Element home) {
        Findings findings = new Findings();
        Set<TypeElement> seen = new HashSet<>();
        for (AnnotationView view : imports.annotationsOn(home)) {
            view.type("mixin")
                    .filter(given -> !isMixin(given.value()))
                    .ifPresent(given -> findings.report(
                            given.place(),
                            Diagnostic.BAD_MIXIN,
                            TypeName.get(given.value()),
                            "is no class, interface or record"));
            Optional<Import> read = ImportFinder.read(view, home);
            if (read.isEmpty()) {
                view.type("value")
                        .filter(given -> given.value().getKind() != TypeKind.ERROR)
                        .ifPresent(given -> report(given.place(), given.value(), "is no class", findings));
                continue;
            }
            check(read.get(), view, findings);
            if (!seen.add(read.get().type())) {
                findings.report(
                        read.get().place(),
                        Diagnostic.IMPORTED_TWICE,
                        ClassName.get(read.get().type()),
                        TypeExtractor.nameOf(home));
            }
        }
        return findings;
    }

    private void check(Import read, AnnotationView view, Findings findings) {
        Place place = read.place();
        ClassName name = ClassName.get(read.type());
        if (isAnnotated(read.type())) {
            findings.report(place, Diagnostic.IMPORT_OF_ANNOTATED, name);
            return;
        }
        mistakeIn(read).ifPresent(words -> findings.report(place, Diagnostic.BAD_IMPORT, name, words));
        read.mixin()
                .flatMap(mixin -> mistakeIn(mixin, read.type()))
                .ifPresent(words -> findings.report(
                        view.placeOf("mixin"),
                        Diagnostic.BAD_MIXIN,
                        ClassName.get(read.mixin().orElseThrow().type()),
                        words));
    }

    private static void report(Place place, TypeMirror type, String words, Findings findings) {
        findings.report(place, Diagnostic.BAD_IMPORT, TypeName.get(type), words);
    }

    private static boolean isMixin(TypeMirror type) {
        return type.getKind() == TypeKind.VOID
                || type.getKind() == TypeKind.DECLARED
                || type.getKind() == TypeKind.ERROR;
    }

    private static Optional<String> mistakeIn(Mixin mixin, TypeElement imported) {
        if (mixin.type().equals(imported)) {
            return Optional.of("is the imported type itself. Name a type of your own, or leave the mixin out");
        }
        if (isAnnotated(mixin.type())) {
            return Optional.of(
                    "has @Json. Remove it there: what @Json is to say of the imported type stands in with = @Json(...)");
        }
        return mixin.type().getKind() == ElementKind.ANNOTATION_TYPE
                ? Optional.of("is an annotation. Name a class, an interface, a record or an enum")
                : Optional.empty();
    }

    /** Why a type can't be imported. */
    Optional<String> mistakeIn(Import read) {
        TypeElement type = read.type();
        if (type.equals(read.home())) {
            return Optional.of("stands below this annotation itself. Annotate it with @Json");
        }
        String packageName = ClassName.get(type).packageName();
        boolean isKnown = type.getKind() != ElementKind.ENUM
                && KNOWN_PACKAGES.stream()
                        .anyMatch(known -> packageName.equals(known) || packageName.startsWith(known + "."));
        if (isKnown || packageName.equals("dev.jeton")) {
            return Optional.of(
                    "belongs to Jeton or the JDK. Jeton reads it without an import, or can't: list a codec of your own with"
                            + " @Json.Codecs in its place");
        }
        return reach.unnamed(read.home(), type)
                .map(
                        hidden -> "code in the package of the import cannot name, since " + hidden
                                + " is not visible there. Generated code can use public types only, or those of its own package");
    }

    /** Whether a type has a codec of its own. */
    static boolean isAnnotated(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> JsonAnnotation.JSON.isTypeOf(mirror) || JsonAnnotation.USING.isTypeOf(mirror));
    }
}
