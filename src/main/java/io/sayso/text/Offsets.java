package io.sayso.text;

import java.util.function.IntUnaryOperator;

/** Looks offsets up in what is sorted by them. */
public final class Offsets {

    private Offsets() {}

    /**
     * @param size of a list whose elements are sorted by their offsets
     * @param offsetAt the offset of the element at an index
     * @return index of the first element whose offset is greater than the given one; {@code size} if none's is
     */
    public static int firstAfter(int offset, int size, IntUnaryOperator offsetAt) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsetAt.applyAsInt(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
