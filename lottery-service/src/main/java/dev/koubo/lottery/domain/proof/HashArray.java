package dev.koubo.lottery.domain.proof;

import java.util.Arrays;

/** Many hashes in one flat array, so that ten million of them are one object and not thirty. */
final class HashArray {

    private static final int WORDS = 4;
    private static final int WORD_DIGITS = 16;

    private long[] words;

    HashArray(int capacity) {
        words = new long[Math.multiplyExact(capacity, WORDS)];
    }

    int capacity() {
        return words.length / WORDS;
    }

    /** Makes room for at least one more than now, or takes away what is too much. */
    void resize(int capacity) {
        if (capacity != capacity()) {
            words = Arrays.copyOf(words, Math.multiplyExact(capacity, WORDS));
        }
    }

    Sha256 get(int index) {
        int at = index * WORDS;
        return new Sha256(words[at], words[at + 1], words[at + 2], words[at + 3]);
    }

    void set(int index, Sha256 hash) {
        int at = index * WORDS;
        words[at] = hash.first();
        words[at + 1] = hash.second();
        words[at + 2] = hash.third();
        words[at + 3] = hash.fourth();
    }

    /** Takes over one hash of another array. */
    void set(int index, HashArray other, int otherIndex) {
        System.arraycopy(other.words, otherIndex * WORDS, words, index * WORDS, WORDS);
    }

    /** Reads the 32 bytes that begin the buffer. */
    void setBytes(int index, byte[] bytes) {
        int at = index * WORDS;
        for (int word = 0; word < WORDS; word++) {
            words[at + word] = Sha256.word(bytes, word);
        }
    }

    /** The first eight bytes, big-endian. */
    long firstWord(int index) {
        return words[index * WORDS];
    }

    /** In the order of the hashes' bytes. */
    int compare(int left, int right) {
        for (int word = 0; word < WORDS; word++) {
            int order = Long.compareUnsigned(words[left * WORDS + word], words[right * WORDS + word]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Writes 64 hex digits in ASCII, without any garbage. */
    void writeHex(int index, byte[] target, int offset) {
        int at = index * WORDS;
        for (int word = 0; word < WORDS; word++) {
            Hex.write(words[at + word], target, offset + word * WORD_DIGITS);
        }
    }

    /**
     * Reads 64 hex digits in ASCII.
     *
     * @throws IllegalArgumentException if they are not lowercase hex digits
     */
    void readHex(int index, byte[] source, int offset) {
        int at = index * WORDS;
        for (int word = 0; word < WORDS; word++) {
            words[at + word] = Hex.read(source, offset + word * WORD_DIGITS);
        }
    }
}
