#pragma once

#include "store/store.h"

// What is known of a store's file before it is opened, and what is refused; nothing outside core/store includes this.
namespace lantern
{

[[nodiscard]] std::unexpected<Error> refuse(Error::Code code, const QString &message, const QString &path);

// Whether the file can be one of Lantern's and the key fits what it looks like: NotFound, Unreadable or WrongFormat if
// not.
[[nodiscard]] Result<void> checkReadable(const StoreOptions &options);

// A file in a folder where nothing can be written has no room for WAL's shared memory; it is read as it stands.
[[nodiscard]] bool mustReadAsItStands(const StoreOptions &options);

// Where the copy goes that is kept before a file of that schema version is upgraded; a path that is free.
[[nodiscard]] QString backupPath(const QString &path, int version);

} // namespace lantern
