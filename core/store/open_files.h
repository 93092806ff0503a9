#pragma once

#include <QString>

// Which files this process has open as stores. POSIX drops every lock that a process has on a file when the process closes any
// descriptor of it, and a store without its locks loses what it writes next (store_file.cpp). So whatever reads files that a user
// names, or all of a folder, asks here before it opens one.
namespace lantern
{

// Says so for as long as it lives. Made before the connection and gone after it. Of any thread.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile();

private:
    QString m_path;
};

// Whether the path leads, by whatever name or link, to a file that is open as a store, or to the log or the shared memory beside
// it. Opens nothing. Of any thread.
[[nodiscard]] bool isOpenStore(const QString &path);

// What a reader says of such a file.
[[nodiscard]] QString openStoreMessage();

} // namespace lantern
