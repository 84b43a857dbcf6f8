package io.sayso.lambda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts together what tells of the same objects. */
final class SameObject {

    private SameObject() {}

    /**
     * Two elements are in one group if they have an object in common, or if each has one in common with a third. Order is
     * kept: of the elements in each group, and of the groups by their first elements.
     *
     * @param objects of an element; one that has none is a group of its own
     */
    static <T> List<List<T>> groups(List<T> elements, Function<T, Set<String>> objects) {
        int[] earlier = new int[elements.size()];
        Map<String, Integer> holders = new HashMap<>();
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] = i;
            for (String object : objects.apply(elements.get(i))) {
                Integer holder = holders.putIfAbsent(object, i);
                if (holder != null) {
                    join(earlier, holder, i);
                }
            }
        }
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < earlier.length; i++) {
            groups.computeIfAbsent(first(earlier, i), f -> new ArrayList<>()).add(elements.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void join(int[] earlier, int one, int other) {
        int a = first(earlier, one);
        int b = first(earlier, other);
        earlier[Math.max(a, b)] = Math.min(a, b);
    }

    private static int first(int[] earlier, int element) {
        int at = element;
        while (earlier[at] != at) {
            at = earlier[at];
        }
        return at;
    }
}
