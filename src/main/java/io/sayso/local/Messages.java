package io.sayso.local;

import io.sayso.text.Printable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Failures of the file system in words, for a terminal: of some, Java's message is nothing but the file's name. */
final class Messages {

    private Messages() {}

    static String of(Exception e) {
        Throwable cause = e instanceof java.io.UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = Printable.of(String.valueOf(cause.getMessage()));
        if (cause instanceof NoSuchFileException) {
            return message + ": no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return message + ": may not be accessed";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return message + ": must be a folder, but is a file";
        }
        return message;
    }
}
