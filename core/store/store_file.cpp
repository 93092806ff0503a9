#include "store/store_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace lantern
{

namespace
{

// Bytes that say what a file is not before a key is tried on it.
enum class Head { Plain, PerhapsEncrypted, Other };

constexpr int headBytes = 64;

struct Beginning
{
    QByteArray bytes; // at most headBytes
    qint64 fileBytes = 0;
};

// Through SQLite, never through a descriptor of our own: POSIX drops every lock that a process has on a file as soon as the process
// closes any descriptor of it ("How To Corrupt An SQLite Database File", 2.2). Were another connection of this process open, it
// would go on without locks, and the next program to close the file would delete the log that it writes into. SQLite knows
// which of its descriptors share a file, across threads and links, and puts off closing one while another has locks. Opening
// takes no lock and needs no key.
std::optional<Beginning> beginningOf(const QString &path)
{
    sqlite3 *opened = nullptr;
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file)) != SQLITE_OK)
        return std::nullopt;
    sqlite3_int64 fileBytes = 0;
    if (file->pMethods->xFileSize(file, &fileBytes) != SQLITE_OK)
        return std::nullopt;
    QByteArray bytes(std::min<qsizetype>(headBytes, fileBytes), Qt::Uninitialized);
    if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK)
        return std::nullopt;
    return Beginning{.bytes = bytes, .fileBytes = fileBytes};
}

Head headOf(const QString &path)
{
    constexpr qint64 pageBytes = 4096; // SQLCipher's page size; an encrypted file is whole pages of noise
    const std::optional<Beginning> beginning = beginningOf(path);
    if (!beginning)
        return Head::Other;
    const QByteArray &head = beginning->bytes;
    if (head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return Head::Plain;
    const bool noise = std::ranges::any_of(head, [](char c) { return (c & '\x80') != 0 || c == '\0'; });
    return noise && beginning->fileBytes % pageBytes == 0 ? Head::PerhapsEncrypted : Head::Other;
}

} // namespace

std::unexpected<Error> refuse(Error::Code code, const QString &message, const QString &path)
{
    return std::unexpected(Error{.code = code, .message = message, .file = path});
}

Result<void> checkReadable(const StoreOptions &options)
{
    const QFileInfo file(options.path);
    if (!file.isFile())
        return refuse(Error::Code::NotFound, QCoreApplication::translate("Store", "There is no such file."),
                      options.path);
    if (!file.isReadable())
        return refuse(Error::Code::Unreadable, QCoreApplication::translate("Store", "You may not read this file."),
                      options.path);
    const Head head = headOf(options.path);
    if (head == Head::Other)
        return refuse(Error::Code::WrongFormat, QCoreApplication::translate("Store", "This is not a Lantern file."),
                      options.path);
    if (head == Head::Plain && !options.key.isEmpty())
        return refuse(
            Error::Code::Unreadable,
            QCoreApplication::translate("Store", "A key was given, but the file is not encrypted. Open it without."),
            options.path);
    if (head == Head::PerhapsEncrypted && options.key.isEmpty())
        return refuse(
            Error::Code::Unreadable,
            QCoreApplication::translate("Store", "The file is encrypted or damaged. Give its key to open it."),
            options.path);
    return {};
}

bool mustReadAsItStands(const StoreOptions &options)
{
    const QFileInfo file(options.path);
    return options.readOnly && !QFileInfo(file.absolutePath()).isWritable() &&
           !QFileInfo::exists(options.path + QStringLiteral("-wal"));
}

QString backupPath(const QString &path, int version)
{
    const QString first = QStringLiteral("%1.backup-v%2").arg(path).arg(version);
    QString candidate = first;
    for (int copy = 2; QFileInfo::exists(candidate); ++copy)
        candidate = QStringLiteral("%1-%2").arg(first).arg(copy);
    return candidate;
}

} // namespace lantern
