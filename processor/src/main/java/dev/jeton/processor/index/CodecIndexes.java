package dev.jeton.processor.index;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.extract.VisibleTypes;
import dev.jeton.processor.output.MessagePlaces;
import dev.jeton.processor.output.SourceFileWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the indexes of a compilation, round by round, and registers them at its end. */
public final class CodecIndexes {
    private final Elements elements;
    private final MessagePlaces places;
    private final VisibleTypes visible;
    private final TypeExtractor extractor;
    private final SourceFileWriter sources;
    private final ServiceFile services;

    /** The first type that was added; for messages, and for its module. */
    private @Nullable TypeElement first;

    private @Nullable PackageIndexes indexes;

    public CodecIndexes(ProcessingEnvironment environment, TypeExtractor extractor) {
        this.elements = environment.getElementUtils();
        this.visible = new VisibleTypes(elements);
        this.places = new MessagePlaces(environment.getMessager());
        this.extractor = extractor;
        this.sources = new SourceFileWriter(environment.getFiler(), elements);
        this.services = new ServiceFile(environment.getFiler());
    }

    /** Writes an index for each package of the annotated types of one round. */
    public void add(Collection<TypeElement> annotated) {
        Map<String, List<TypeElement>> byPackage = new TreeMap<>();
        annotated.stream()
                .filter(type -> extractor.codecInIndex(type).isPresent())
                // Where the runtime is missing, the processor of the codecs says so, and there are no codecs.
                .filter(type -> visible.canSee(type, IndexEmitter.CODEC_INDEX))
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .forEach(type -> byPackage
                        .computeIfAbsent(elements.getPackageOf(type).toString(), home -> new ArrayList<>())
                        .add(type));
        byPackage.values().forEach(this::write);
    }

    private void write(List<TypeElement> types) {
        TypeElement any = types.get(0);
        PackageElement home = elements.getPackageOf(any);
        try {
            if (indexes == null) {
                first = any;
                indexes = new PackageIndexes(elements, extractor, services.read());
            }
            IndexModel model = indexes.index(home, types);
            sources.writeIndex(IndexEmitter.emit(model), home, types);
        } catch (IOException failure) {
            report(places.at(any), Diagnostic.CANNOT_WRITE, "index of the package " + home, failure);
        }
    }

    /** Registers what was written. */
    public void register() {
        TypeElement any = first;
        PackageIndexes written = indexes;
        if (any == null || written == null) {
            return;
        }
        Set<String> names = written.registered();
        try {
            services.write(names);
        } catch (IOException failure) {
            report(places.at(any), Diagnostic.CANNOT_WRITE, "file that registers the codecs", failure);
        }
        ModuleElement module = elements.getModuleOf(any);
        if (!module.isUnnamed() && !isProvided(module)) {
            String list = String.join(", ", new TreeSet<>(names));
            report(places.at(any), Diagnostic.INDEX_NOT_PROVIDED, module.getQualifiedName(), list);
        }
    }

    /** Whether the module provides indexes. Which ones can't be asked: their classes were generated after the compiler read the line. */
    private static boolean isProvided(ModuleElement module) {
        String service = IndexEmitter.CODEC_INDEX.canonicalName();
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .anyMatch(provides -> provides.getService().getQualifiedName().contentEquals(service));
    }

    private static void report(Place place, Diagnostic diagnostic, Object... arguments) {
        Findings findings = new Findings();
        findings.report(place, diagnostic, arguments);
        findings.print();
    }
}
