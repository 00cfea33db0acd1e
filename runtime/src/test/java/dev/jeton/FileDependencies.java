package dev.jeton;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Which source files need which others, by their bytecode: a type in a signature, a field, a call, a cast, a superclass. What a sealed class
 * permits does not count, since the permitted class needs it in any case; nor do constants, which are copied, and javadoc.
 */
final class FileDependencies {
    private static final Pattern NAME_IN_SIGNATURE = Pattern.compile("L([\\w/$]+)");

    private final Map<String, Set<String>> needed = new TreeMap<>();

    FileDependencies(Collection<ClassNode> types) {
        Set<String> files = new HashSet<>();
        types.forEach(type -> files.add(file(type.name)));
        for (ClassNode type : types) {
            Set<String> names = needed.computeIfAbsent(file(type.name), any -> new TreeSet<>());
            for (String name : names(type)) {
                String other = file(name);
                if (files.contains(other) && !other.equals(file(type.name))) {
                    names.add(other);
                }
            }
        }
    }

    private FileDependencies(Map<String, Set<String>> needed) {
        needed.forEach((file, others) -> this.needed.put(file, new TreeSet<>(others)));
    }

    private static String file(String type) {
        int nested = type.indexOf('$');
        return (nested < 0 ? type : type.substring(0, nested)).replace('/', '.');
    }

    /** Returns the same without some of the arrows, each of which is a file and another one that it needs. */
    FileDependencies without(Collection<List<String>> arrows) {
        FileDependencies fewer = new FileDependencies(needed);
        for (List<String> arrow : arrows) {
            fewer.needed.getOrDefault(arrow.get(0), new TreeSet<>()).remove(arrow.get(1));
        }
        return fewer;
    }

    boolean has(List<String> arrow) {
        return needed.getOrDefault(arrow.get(0), Set.of()).contains(arrow.get(1));
    }

    /** Returns the shortest way from a file to another, both included; empty if there is none. */
    List<String> way(String from, String to) {
        Map<String, String> before = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        before.put(from, from);
        while (!open.isEmpty()) {
            String file = open.remove();
            if (file.equals(to)) {
                List<String> way = new ArrayList<>(List.of(to));
                for (String at = to; !at.equals(from); at = before.get(at)) {
                    way.add(before.get(at));
                }
                Collections.reverse(way);
                return way;
            }
            for (String other : needed.getOrDefault(file, Set.of())) {
                if (before.putIfAbsent(other, file) == null) {
                    open.add(other);
                }
            }
        }
        return List.of();
    }

    /** Returns for each file that needs itself in the end one of the shortest circles through it. */
    Set<List<String>> circles() {
        Map<String, List<String>> circles = new TreeMap<>();
        needed.forEach((file, others) -> {
            for (String other : others) {
                List<String> back = way(other, file);
                if (!back.isEmpty()
                        && (!circles.containsKey(file) || circles.get(file).size() > back.size())) {
                    circles.put(file, back);
                }
            }
        });
        Set<List<String>> found = new HashSet<>();
        circles.values().forEach(circle -> found.add(fromTheFirst(circle)));
        return found;
    }

    /** A circle is the same wherever one starts. */
    private static List<String> fromTheFirst(List<String> circle) {
        List<String> turned = new ArrayList<>(circle);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return turned;
    }

    private static Set<String> names(ClassNode type) {
        Set<String> names = new HashSet<>();
        add(type.superName, names);
        type.interfaces.forEach(name -> add(name, names));
        addAll(type.signature, names);
        for (FieldNode field : type.fields) {
            addAll(field.desc, names);
            addAll(field.signature, names);
        }
        for (MethodNode method : type.methods) {
            addAll(method.desc, names);
            addAll(method.signature, names);
            method.exceptions.forEach(name -> add(name, names));
            method.tryCatchBlocks.forEach(block -> add(block.type, names));
            for (AbstractInsnNode instruction : method.instructions) {
                addAll(instruction, names);
            }
        }
        return names;
    }

    private static void addAll(AbstractInsnNode instruction, Set<String> names) {
        if (instruction instanceof MethodInsnNode call) {
            add(call.owner, names);
            addAll(call.desc, names);
        } else if (instruction instanceof FieldInsnNode access) {
            add(access.owner, names);
            addAll(access.desc, names);
        } else if (instruction instanceof TypeInsnNode named) {
            add(named.desc, names);
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            addAll(array.desc, names);
        } else if (instruction instanceof LdcInsnNode constant && constant.cst instanceof Type loaded) {
            addAll(loaded.getDescriptor(), names);
        } else if (instruction instanceof InvokeDynamicInsnNode made) {
            addAll(made.desc, names);
            for (Object argument : made.bsmArgs) {
                if (argument instanceof Handle handle) {
                    add(handle.getOwner(), names);
                    addAll(handle.getDesc(), names);
                }
            }
        }
    }

    /** Adds a class, or the element type of an array. */
    private static void add(String name, Set<String> names) {
        if (name == null) {
            return;
        }
        if (name.startsWith("[")) {
            addAll(name, names);
        } else {
            names.add(name);
        }
    }

    private static void addAll(String signature, Set<String> names) {
        if (signature != null) {
            Matcher found = NAME_IN_SIGNATURE.matcher(signature);
            while (found.find()) {
                names.add(found.group(1));
            }
        }
    }
}
