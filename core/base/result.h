#pragma once

#include <QString>

#include <expected>

namespace lantern
{

// Why something could not be done, said so that the reader knows what to do next.
struct Error
{
    enum class Code {
        NotFound,    // a file, record or place that was named is not there
        Unreadable,  // it is there and cannot be read (permission, wrong key, damage)
        WrongFormat, // it is readable and is not what it should be
        Refused,     // a rule of law, of the field or of the data forbids it
        Conflict,    // somebody or something else holds or changed it
        NewerFile,   // written by a later Lantern
        Storage,     // the disk or the database failed (full, locked, read-only)
        Cancelled,   // the user stopped it
    };

    Code code = Code::Storage;
    QString message;   // what went wrong and, where there is one, the way out; translated, never names a person
    QString file = {}; // the file it happened in, if any
    qint64 line = 0;   // 1-based; 0 where a line means nothing
    int column = 0;    // 1-based; 0 where a column means nothing

    // "FILE:LINE:COLUMN: MESSAGE", leaving out what is not known.
    [[nodiscard]] QString text() const;
};

template<class T>
using Result = std::expected<T, Error>;

// Shorthand for `return std::unexpected(Error{…})`.
[[nodiscard]] inline std::unexpected<Error> failure(Error::Code code, QString message)
{
    return std::unexpected(Error{.code = code, .message = std::move(message)});
}

} // namespace lantern
