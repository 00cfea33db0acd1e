package dev.jeton.integration.allocation;

import dev.jeton.JsonView;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * All that may be asked of a view of some type, as functions that call its accessors directly. They are looked up once, so that none is
 * forgotten, and called without any reflection, which would make garbage of its own.
 */
final class ViewAccessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** What is made by each call; the contract says so. */
    private static final Set<Class<?>> MADE_ON_REQUEST =
            Set.of(BigDecimal.class, BigInteger.class, byte[].class, char[].class);

    final List<Predicate<JsonView>> booleans = new ArrayList<>();
    final List<ToLongFunction<JsonView>> integers = new ArrayList<>();
    final List<ToDoubleFunction<JsonView>> fractions = new ArrayList<>();
    final List<Function<JsonView, Object>> objects = new ArrayList<>();

    /** What makes a new object each time: big numbers and bytes. */
    final List<Function<JsonView, Object>> makers = new ArrayList<>();

    /** Makes the record. */
    final Function<JsonView, Object> toValue;

    ViewAccessors(Class<? extends JsonView> type) {
        toValue = function(find(type, "toValue"));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("toValue"))
                .forEach(this::add);
    }

    private static Method find(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new LinkageError(type + " is no generated view", missing);
        }
    }

    /** All but {@link #toValue}. */
    int count() {
        return booleans.size() + integers.size() + fractions.size() + objects.size() + makers.size();
    }

    @SuppressWarnings("unchecked")
    private void add(Method accessor) {
        Class<?> result = accessor.getReturnType();
        if (result == boolean.class) {
            booleans.add((Predicate<JsonView>) lambda(accessor, Predicate.class, "test", boolean.class));
        } else if (result == float.class || result == double.class) {
            fractions.add((ToDoubleFunction<JsonView>)
                    lambda(accessor, ToDoubleFunction.class, "applyAsDouble", double.class));
        } else if (result.isPrimitive()) {
            integers.add((ToLongFunction<JsonView>) lambda(accessor, ToLongFunction.class, "applyAsLong", long.class));
        } else {
            (MADE_ON_REQUEST.contains(result) ? makers : objects).add(function(accessor));
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<JsonView, Object> function(Method accessor) {
        return (Function<JsonView, Object>) lambda(accessor, Function.class, "apply", Object.class);
    }

    /** What javac makes of {@code XView::accessor}. */
    private static Object lambda(Method accessor, Class<?> function, String name, Class<?> result) {
        try {
            MethodHandle target = LOOKUP.unreflect(accessor);
            return LambdaMetafactory.metafactory(
                            LOOKUP,
                            name,
                            MethodType.methodType(function),
                            MethodType.methodType(result, Object.class),
                            target,
                            MethodType.methodType(
                                    result.isPrimitive() ? result : accessor.getReturnType(),
                                    accessor.getDeclaringClass()))
                    .getTarget()
                    .invoke();
        } catch (Throwable failure) {
            throw new LinkageError("cannot call " + accessor, failure);
        }
    }
}
