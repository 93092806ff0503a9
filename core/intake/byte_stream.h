#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace lantern
{

// The bytes of a file, unpacked while they are read if the file is gzip (told by its first bytes, not by its name).
class ByteStream
{
public:
    // Refuses what is not there, may not be read, is no regular file or is open as a store (open_files.h says why).
    [[nodiscard]] static Result<ByteStream> open(const QString &path);

    // The next bytes into the buffer; 0 at the end. WrongFormat where packed data is damaged or ends early.
    [[nodiscard]] Result<qsizetype> read(char *buffer, qsizetype size);
    // All that is left; refused beyond `limit` bytes, so that a packed bomb cannot fill the memory.
    [[nodiscard]] Result<QByteArray> readAll(qsizetype limit);
    // How far the file itself has been read, bytes on disk.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] bool isPacked() const;

private:
    struct Closer
    {
        void operator()(void *file) const;
    };
    using Handle = std::unique_ptr<void, Closer>;
    explicit ByteStream(Handle handle);
    Handle m_handle;
};

} // namespace lantern
