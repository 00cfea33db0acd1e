package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.reflect.Reflection;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a type costs does not depend on how many others there are: a thousand take a hundred times the work of ten. */
class LookupsTest {
    @TempDir
    Path directory;

    @Test
    void lookupsGrowNoFasterThanTheTypesOfAPackage() throws IOException {
        int few = lookups(10);
        int many = lookups(40);

        assertThat(few).isAtLeast(10);
        assertThat(many).isAtMost(4 * few);
    }

    /** How often the processor asks the compiler for a class by its name, for so many types of one package. */
    private int lookups(int types) throws IOException {
        FileCompilation compilation =
                new FileCompilation(ToolProvider.getSystemJavaCompiler(), directory.resolve(Integer.toString(types)));
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < types; i++) {
            sources.add(compilation.write(
                    "sample/Token" + i + ".java",
                    "package sample; @dev.jeton.annotation.Json(view = true) record Token" + i + "(String text) {}"));
        }
        Counter counter = new Counter();

        assertThat(compilation.compile(counter, sources)).isEmpty();

        return counter.lookups;
    }

    /** The processor, with the compiler's elements behind a counter. */
    private static final class Counter extends AbstractProcessor {
        private final JsonProcessor processor = new JsonProcessor();
        private int lookups;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public synchronized void init(ProcessingEnvironment compiler) {
            Elements elements = Reflection.newProxy(Elements.class, (proxy, method, arguments) -> {
                if (method.getName().equals("getTypeElement")) {
                    lookups++;
                }
                return call(compiler.getElementUtils(), method, arguments);
            });
            processor.init(Reflection.newProxy(
                    ProcessingEnvironment.class,
                    (proxy, method, arguments) ->
                            method.getName().equals("getElementUtils") ? elements : call(compiler, method, arguments)));
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
