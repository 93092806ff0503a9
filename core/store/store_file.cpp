#include "store/store_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lantern
{

namespace
{

// Bytes that say what a file is not before a key is tried on it.
enum class Head { Plain, PerhapsEncrypted, Other };

Head headOf(const QString &path)
{
    constexpr qint64 pageBytes = 4096; // SQLCipher's page size; an encrypted file is whole pages of noise
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Head::Other;
    const QByteArray head = file.read(64);
    if (head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return Head::Plain;
    const bool noise = std::ranges::any_of(head, [](char c) { return (c & '\x80') != 0 || c == '\0'; });
    return noise && file.size() % pageBytes == 0 ? Head::PerhapsEncrypted : Head::Other;
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
