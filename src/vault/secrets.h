// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace martlet {

// Passwords and keys by name, in the desktop's keychain, or where there is none in 0600 files of a folder.
class Secrets final
{
public:
    enum class Place { Keychain, Files };
    // `folder` holds the files; useKeychain = false (tests, servers, MARTLET_KEYCHAIN=off) never asks the
    // desktop.
    explicit Secrets(QString folder, bool useKeychain = true);

    [[nodiscard]] Result<QByteArray> read(const QString &name) const; // Error::Kind::Input when there is none
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &secret);
    [[nodiscard]] Result<void> remove(const QString &name);
    // The warehouse's 32-byte field key, made at the first call. `warehouseId` is stored in warehouse_settings.
    [[nodiscard]] Result<QByteArray> warehouseKey(const QString &warehouseId);
    Place place() const;

private:
    QString m_folder;
    bool m_useKeychain;
};

} // namespace martlet
