package dev.jeton.processor.index;

import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.output.SourceFileWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the indexes of a compilation, round by round, and registers them at its end. */
public final class IndexWriter {
    private final Elements elements;
    private final SourceFileWriter sources;
    private final ServiceFile services;
    private final PackageIndexes indexes;

    /**
     * Reads what an earlier compilation has registered.
     *
     * @throws IOException if the service file is there and can't be read
     */
    public IndexWriter(Filer filer, Elements elements, TypeExtractor extractor, SourceFileWriter sources)
            throws IOException {
        this.elements = elements;
        this.sources = sources;
        this.services = new ServiceFile(filer);
        this.indexes = new PackageIndexes(elements, extractor, services.read());
    }

    /**
     * Writes an index for each package that some types are in.
     *
     * @param types of one round, all of which get codecs
     * @throws IOException if a file can't be written
     */
    public void write(Collection<TypeElement> types) throws IOException {
        TreeMap<PackageElement, List<TypeElement>> byPackage =
                new TreeMap<>(Comparator.comparing(home -> home.getQualifiedName().toString()));
        types.stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .forEach(type -> byPackage
                        .computeIfAbsent(elements.getPackageOf(type), home -> new ArrayList<>())
                        .add(type));
        for (var group : byPackage.entrySet()) {
            IndexModel model = indexes.index(group.getKey(), group.getValue());
            sources.writeIndex(IndexEmitter.emit(model), group.getKey(), group.getValue());
        }
    }

    /**
     * Registers the indexes.
     *
     * @return their names
     * @throws IOException if the service file can't be written
     */
    public Set<String> register() throws IOException {
        Set<String> names = indexes.registered();
        services.write(names);
        return names;
    }
}
