package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds what {@code @Json} means on a type. */
final class SettingsFinder {
    private final Elements elements;
    private final Places places;
    private final UnionFinder unions;
    private final ObjectFinder objects;
    private final Imports imports;

    SettingsFinder(Elements elements, Places places, UnionFinder unions, ObjectFinder objects, Imports imports) {
        this.imports = imports;
        this.elements = elements;
        this.places = places;
        this.unions = unions;
        this.objects = objects;
    }

    /** What is written on a type or on its parents. What it sets itself goes before what its parents set, the nearest first. */
    Settings stated(TypeElement type) {
        Settings settings = writtenOn(type);
        if (!isEnum(type)) {
            for (TypeElement parent : unions.parentsOf(type)) {
                settings = settings.or(writtenOn(parent));
            }
        }
        return settings;
    }

    /** The same with what the package and the module say of all types. */
    Settings of(TypeElement type) {
        return stated(type).orOf(around(type));
    }

    private Settings around(TypeElement type) {
        Element home = imports.homeOf(type);
        Settings settings = defaultsOn(elements.getPackageOf(home));
        // Annotations only: a module's directives must not be asked for while classes are generated that they name.
        ModuleElement module = elements.getModuleOf(home);
        if (module != null) {
            settings = settings.orOf(defaultsOn(module));
        }
        if (isEnum(type)) {
            return settings.ofEnum();
        }
        // What a type that is one value is made of is asked for only where it matters.
        return settings.view().isPresent() && isOneValue(type) ? Settings.none() : settings.ofObject();
    }

    private boolean isOneValue(TypeElement type) {
        boolean hasProperties = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        return hasProperties && objects.find(type).properties().stream().anyMatch(ObjectFinder::isValue);
    }

    private Settings writtenOn(TypeElement type) {
        return settings(AnnotationView.find(JsonAnnotation.JSON, type, places));
    }

    private Settings defaultsOn(Element home) {
        return settings(defaults(home));
    }

    private Optional<AnnotationView> defaults(Element home) {
        return AnnotationView.find(JsonAnnotation.DEFAULTS, home, places)
                .flatMap(view -> view.annotations("value").stream().findFirst());
    }

    private static Settings settings(Optional<AnnotationView> json) {
        return new Settings(
                json.flatMap(view -> view.constant("naming")),
                json.flatMap(view -> view.constant("unknown")),
                json.flatMap(view -> view.constant("duplicates")),
                json.flatMap(view -> view.constant("include")),
                json.flatMap(view -> view.constant("absent")),
                json.flatMap(view -> view.flag("ignoreCase")),
                json.flatMap(view -> view.flag("view")),
                json.flatMap(view -> view.string("discriminator")));
    }

    /**
     * What is wrong with the defaults of a package or a module.
     *
     * @param home the package or module
     */
    Findings check(Element home) {
        Findings findings = new Findings();
        defaults(home).ifPresent(view -> {
            view.type("builder")
                    .ifPresent(
                            given -> findings.report(given.place(), Diagnostic.DEFAULT_OF_ONE_TYPE, "builder", home));
            view.string("discriminator")
                    .ifPresent(given ->
                            findings.report(given.place(), Diagnostic.DEFAULT_OF_ONE_TYPE, "discriminator", home));
        });
        return findings;
    }

    private static boolean isEnum(TypeElement type) {
        return type.getKind() == ElementKind.ENUM;
    }
}
