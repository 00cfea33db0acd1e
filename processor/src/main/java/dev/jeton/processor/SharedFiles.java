package dev.jeton.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * Types in files that are named after another type. To javac's lint {@code auxiliaryclass} each use in another file is a fault, and
 * a codec is in another file. What is silenced there holds for the bodies of methods only, and a codec names its type in its header.
 */
final class SharedFiles {
    /** The file of a type, if the compiler tells. */
    private final Function<TypeElement, Optional<JavaFileObject>> files;

    private final Set<URI> told = new HashSet<>();

    SharedFiles(ProcessingEnvironment environment) {
        files = filesOf(environment);
    }

    /**
     * Elements tell their files since JDK 18 only. Trees are an API of javac's alone: ecj has none, and the JVM that it runs on may
     * lack the classes, so that nothing else here has them in its signature.
     */
    private static Function<TypeElement, Optional<JavaFileObject>> filesOf(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return type -> Optional.ofNullable(trees.getPath(type))
                    .map(TreePath::getCompilationUnit)
                    .map(CompilationUnitTree::getSourceFile);
        } catch (IllegalArgumentException | NoClassDefFoundError anotherCompiler) {
            return type -> Optional.empty();
        }
    }

    /** Reports the first type of each file that is named after another one. */
    void report(TypeElement type, Place place, Findings findings) {
        TypeElement outermost = outermost(type);
        files.apply(outermost)
                .filter(file ->
                        !file.isNameCompatible(outermost.getSimpleName().toString(), JavaFileObject.Kind.SOURCE))
                .filter(file -> told.add(file.toUri()))
                .ifPresent(file -> findings.report(place, Diagnostic.FILE_OF_ANOTHER_TYPE, outermost.getSimpleName()));
    }

    private static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        for (Element here = type; here instanceof TypeElement around; here = here.getEnclosingElement()) {
            outermost = around;
        }
        return outermost;
    }
}
