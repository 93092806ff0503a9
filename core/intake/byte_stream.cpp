#include "intake/byte_stream.h"

#include "store/open_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace lantern
{

namespace
{

constexpr unsigned unpackBufferBytes = 256 * 1024;
constexpr qsizetype readAllStepBytes = qsizetype{1024} * 1024;

gzFile asGz(void *handle)
{
    return static_cast<gzFile>(handle);
}

} // namespace

void ByteStream::Closer::operator()(void *file) const
{
    gzclose_r(asGz(file));
}

ByteStream::ByteStream(Handle handle)
    : m_handle(std::move(handle))
{
}

Result<ByteStream> ByteStream::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Error::Code::NotFound, QCoreApplication::translate("Intake", "There is no such file."));
    // A pipe or a device would make the reader wait for ever.
    if (!file.isFile())
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Intake", "This is not an ordinary file."));
    if (isOpenStore(path))
        return failure(Error::Code::Refused, openStoreMessage());
    gzFile handle = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!handle)
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake", "The file cannot be opened; look at its permissions."));
    gzbuffer(handle, unpackBufferBytes);
    return ByteStream(Handle(handle));
}

Result<qsizetype> ByteStream::read(char *buffer, qsizetype size)
{
    const gzFile handle = asGz(m_handle.get());
    const int count = gzread(handle, buffer, static_cast<unsigned>(size));
    if (count > 0)
        return count;
    int code = Z_OK;
    gzerror(handle, &code);
    if (code == Z_BUF_ERROR)
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Intake", "The compressed file ends early; copy it again."));
    if (code == Z_ERRNO)
        return failure(Error::Code::Unreadable, QCoreApplication::translate("Intake", "The file cannot be read."));
    if (count < 0 || (code != Z_OK && code != Z_STREAM_END))
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Intake", "The compressed file is damaged; copy it again."));
    return 0;
}

Result<QByteArray> ByteStream::readAll(qsizetype limit)
{
    QByteArray bytes;
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + readAllStepBytes);
        const auto count = read(bytes.data() + before, readAllStepBytes);
        if (!count)
            return std::unexpected(count.error());
        bytes.resize(before + *count);
        if (*count == 0)
            return bytes;
        if (bytes.size() > limit)
            return failure(Error::Code::Refused,
                           QCoreApplication::translate("Intake", "The file is larger than %1 MiB; split it.")
                               .arg(limit / (qsizetype{1024} * 1024)));
    }
}

qint64 ByteStream::position() const
{
    return gzoffset(asGz(m_handle.get()));
}

bool ByteStream::isPacked() const
{
    return gzdirect(asGz(m_handle.get())) == 0;
}

} // namespace lantern
