package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A small schema with everything that makes bringing rows back difficult. */
final class NewsroomSchema {

    private static final String FIRST =
            """
            create table files_blob (
                sha256 text not null constraint pk_files_blob primary key,
                content bytea not null);
            create table writer (
                name text constraint pk_writer primary key,
                teacher text constraint fk_writer_teacher references writer);
            insert into writer values ('seed', null);
            """;

    // In the order of their names a note comes before the writer whom it refers to.
    private static final String SECOND =
            """
            create table note (
                number bigint generated always as identity constraint pk_note primary key,
                writer text not null constraint fk_note_writer references writer,
                file text constraint fk_note_file references files_blob,
                words text not null,
                length int generated always as (length(words)) stored,
                terms jsonb,
                written timestamptz,
                span tstzrange,
                uses text[]);
            alter table writer add column favourite bigint
                constraint fk_writer_favourite references note deferrable initially deferred;
            create function note_is_kept() returns trigger language plpgsql as $$
            begin raise exception 'notes are kept'; end $$;
            create trigger note_kept before update or delete on note
                for each row execute function note_is_kept();
            create function writer_is_greeted() returns trigger language plpgsql as $$
            begin
                insert into note (writer, words) values (new.name, 'hello'); return null;
            end $$;
            create trigger writer_greeted after insert on writer
                for each row execute function writer_is_greeted();
            """;

    private NewsroomSchema() {}

    static Migrations in(Path directory) throws IOException {
        var scripts = Files.createDirectories(directory.resolve("scripts"));
        Files.writeString(scripts.resolve("V1__first.sql"), FIRST);
        Files.writeString(scripts.resolve("V2__second.sql"), SECOND);
        return new Migrations(scripts);
    }

    /** What calls itself the same schema and is another. */
    static Migrations lackingNotes(Path directory) throws IOException {
        var scripts = Files.createDirectories(directory.resolve("others"));
        Files.writeString(scripts.resolve("V1__first.sql"), FIRST);
        Files.writeString(scripts.resolve("V2__second.sql"), "create table other (word text);");
        return new Migrations(scripts);
    }

    static void fill(Login database) throws SQLException {
        run(
                database,
                """
                insert into files_blob select encode(sha256(c), 'hex'), c from
                    (values ('\\x00ff5c0a'::bytea), (decode(repeat('ab', 100000), 'hex'))) f(c);
                insert into writer (name, teacher) values ('Élodie', 'seed');
                insert into note (writer, file, words, terms, written, span, uses) select
                    'Élodie', sha256, E'first\\tline\\n“second” \\\\. 한국', '{"a": [1, null]}',
                    '2026-03-29 01:30:00.123456+01', '[2026-01-01, infinity)', '{A,"B,C"}'
                    from files_blob;
                update writer set favourite = (select max(number) from note) where teacher = 'seed';
                """);
    }

    static void remove(Login database) throws SQLException {
        run(database, "drop schema public cascade; create schema public");
    }

    static void falsify(Login database) throws SQLException {
        run(database, "insert into files_blob values (repeat('0', 64), '\\x01')");
    }

    private static void run(Login database, String commands) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }
}
