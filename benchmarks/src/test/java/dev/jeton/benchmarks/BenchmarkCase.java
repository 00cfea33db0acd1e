package dev.jeton.benchmarks;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A benchmark class with one choice of its parameters, set up as JMH does it.
 *
 * @param instance what the methods are called on
 * @param parameters the choice
 * @param prepared the method that a benchmark of one library at a time was prepared for last
 */
record BenchmarkCase(Object instance, Map<String, String> parameters, AtomicReference<String> prepared) {

    /** Makes a case for each choice that the class declares. */
    static List<BenchmarkCase> all(Class<?> type) {
        return all(type, Map.of());
    }

    /** Makes a case for each choice that the class declares, other values taken for some parameters: such as are large. */
    static List<BenchmarkCase> all(Class<?> type, Map<String, List<String>> instead) {
        List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
        for (Field field : type.getFields()) {
            if (field.isAnnotationPresent(Param.class)) {
                List<String> values = instead.getOrDefault(
                        field.getName(),
                        List.of(field.getAnnotation(Param.class).value()));
                choices = choices.stream()
                        .flatMap(choice -> values.stream().map(value -> with(choice, field.getName(), value)))
                        .toList();
            }
        }
        return choices.stream().map(choice -> of(type, choice)).toList();
    }

    private static Map<String, String> with(Map<String, String> choice, String name, String value) {
        Map<String, String> longer = new TreeMap<>(choice);
        longer.put(name, value);
        return longer;
    }

    private static BenchmarkCase of(Class<?> type, Map<String, String> parameters) {
        try {
            Object instance = type.getConstructor().newInstance();
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                Field field = type.getField(parameter.getKey());
                String value = parameter.getValue();
                field.set(instance, field.getType() == int.class ? (Object) Integer.valueOf(value) : value);
            }
            if (!(instance instanceof OneLibrary)) {
                for (Method setup : annotated(type, Setup.class).toList()) {
                    setup.invoke(instance);
                }
            }
            return new BenchmarkCase(instance, parameters, new AtomicReference<>());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " " + parameters, e);
        }
    }

    /** Returns the names of the methods that JMH would measure. */
    List<String> methods() {
        return annotated(instance.getClass(), Benchmark.class)
                .map(Method::getName)
                .toList();
    }

    /** Runs a method once. */
    Object run(String method) {
        try {
            if (instance instanceof OneLibrary benchmark && !method.equals(prepared.getAndSet(method))) {
                benchmark.prepare(method);
            }
            return instance.getClass().getMethod(method).invoke(instance);
        } catch (InvocationTargetException e) {
            throw new AssertionError(this + " " + method, e.getCause());
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(this + " " + method, e);
        }
    }

    private static Stream<Method> annotated(
            Class<?> type, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Stream.of(type.getMethods())
                .filter(method -> method.isAnnotationPresent(annotation))
                .sorted(Comparator.comparing(Method::getName));
    }

    @Override
    public String toString() {
        return instance.getClass().getSimpleName() + parameters;
    }
}
