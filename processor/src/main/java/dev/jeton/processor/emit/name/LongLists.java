package dev.jeton.processor.emit.name;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits methods that make arrays and maps with very many elements, some hundred a method: a class file has room for 65,535 bytes
 * a method, and HotSpot compiles none above 8,000.
 */
public final class LongLists {
    /** An element of an array takes 8 bytes, an entry of a map 16. */
    private static final int MOST_IN_ONE_METHOD = 250;

    private static final ClassName LIST = ClassName.get(List.class);
    private static final TypeName ALIASES = ParameterizedTypeName.get(Map.class, String.class, Integer.class);

    private LongLists() {}

    /** Whether a list is so long that it gets methods of its own. */
    public static boolean isLong(int size) {
        return size > MOST_IN_ONE_METHOD;
    }

    /** An entry of a map. */
    public record Entry(String text, int index) {}

    // Example:
    // private static String[] names() {
    //   List<String> list = new ArrayList<>();
    //   names1(list);
    //   names2(list);
    //   return list.toArray(new String[0]);
    // }
    //
    // private static void names1(List<String> list) {
    //   Collections.addAll(
    //       list,
    //       "a",
    //       "b");
    // }
    public static List<MethodSpec> array(String method, ClassName element, List<CodeBlock> elements) {
        TypeName list = ParameterizedTypeName.get(LIST, element);
        MethodSpec.Builder whole =
                method(method, ArrayTypeName.of(element)).addStatement("$T list = new $T<>()", list, ArrayList.class);
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> part : parts(elements)) {
            String name = method + (methods.size() + 1);
            whole.addStatement("$N(list)", name);
            methods.add(method(name, TypeName.VOID)
                    .addParameter(list, "list")
                    .addStatement("$T.addAll(\n$>$>list,\n$L$<$<)", Collections.class, CodeBlock.join(part, ",\n"))
                    .build());
        }
        methods.add(
                0, whole.addStatement("return list.toArray(new $T[0])", element).build());
        return methods;
    }

    // Example:
    // private static Map<String, Integer> aliases() {
    //   Map<String, Integer> map = new LinkedHashMap<>();
    //   aliases1(map);
    //   return map;
    // }
    //
    // private static void aliases1(Map<String, Integer> map) {
    //   map.put("expires", 1);
    // }
    public static List<MethodSpec> map(String method, List<Entry> entries) {
        MethodSpec.Builder whole =
                method(method, ALIASES).addStatement("$T map = new $T<>()", ALIASES, LinkedHashMap.class);
        List<MethodSpec> methods = new ArrayList<>();
        for (List<Entry> part : parts(entries)) {
            String name = method + (methods.size() + 1);
            whole.addStatement("$N(map)", name);
            MethodSpec.Builder some = method(name, TypeName.VOID).addParameter(ALIASES, "map");
            part.forEach(entry -> some.addStatement("map.put($L, $L)", JavaText.literal(entry.text()), entry.index()));
            methods.add(some.build());
        }
        methods.add(0, whole.addStatement("return map").build());
        return methods;
    }

    private static MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returned);
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_ONE_METHOD) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_IN_ONE_METHOD)));
        }
        return parts;
    }
}
