// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secrets.h"

#include "base/tr.h"
#include "vault/keychain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyBytes = 32;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// A name becomes a file name without a path in it.
QString fileOf(const QString &folder, const QString &name)
{
    return folder + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding({}, ".")) + u".secret"_s;
}

// Writes a private file whole or not at all: 0600 from the first byte, synced, then renamed over the old one.
Result<void> writePrivate(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    const int handle =
        ::open(QFile::encodeName(fresh).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = handle >= 0 &&
                         ::write(handle, bytes.constData(), size_t(bytes.size())) == bytes.size() &&
                         ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!written || ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(fresh);
        return fail(
            Error::Kind::Disk,
            Martlet::tr("The secret could not be stored in %1. Free some space or make the folder writable.")
                .arg(QFileInfo(path).path()));
    }
    return {};
}

} // namespace

Secrets::Secrets(QString folder, bool useKeychain)
    : m_folder(std::move(folder))
    , m_useKeychain(useKeychain && qgetenv("MARTLET_KEYCHAIN") != "off")
{
}

Secrets::Place Secrets::place() const
{
    return m_useKeychain && Keychain::read(u"martlet-probe"_s).available ? Place::Keychain : Place::Files;
}

Result<QByteArray> Secrets::read(const QString &name) const
{
    if (m_useKeychain) {
        if (auto answer = Keychain::read(name); answer.secret)
            return *answer.secret;
    }
    QFile file(fileOf(m_folder, name));
    if (!file.exists())
        return fail(Error::Kind::Input,
                    Martlet::tr("There is no secret named “%1”. Enter it once more.").arg(name));
    if (file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
        return fail(Error::Kind::Denied,
                    Martlet::tr("%1 can be read by others. Run “chmod 600” on it, and change the secret if "
                                "somebody may have seen it.")
                        .arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk,
                    Martlet::tr("%1 cannot be read. Check its permissions.").arg(file.fileName()),
                    file.errorString());
    return file.readAll();
}

Result<void> Secrets::write(const QString &name, const QByteArray &secret)
{
    if (m_useKeychain && Keychain::write(name, secret))
        return {};
    if (!QDir().mkpath(m_folder))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The folder %1 cannot be made. Check its permissions.").arg(m_folder));
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    return writePrivate(fileOf(m_folder, name), secret);
}

Result<void> Secrets::remove(const QString &name)
{
    if (m_useKeychain)
        Keychain::remove(name);
    QFile file(fileOf(m_folder, name));
    if (file.exists() && !file.remove())
        return fail(Error::Kind::Disk,
                    Martlet::tr("%1 cannot be removed. Check its permissions.").arg(file.fileName()),
                    file.errorString());
    return {};
}

Result<QByteArray> Secrets::warehouseKey(const QString &warehouseId)
{
    const QString name = u"warehouse-"_s + warehouseId;
    if (auto key = read(name); key || key.error().kind != Error::Kind::Input)
        return key;
    if (sodium_init() < 0)
        return fail(Error::Kind::Internal,
                    Martlet::tr("The cipher library did not start. Reinstall libsodium."));
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    TRY(write(name, key));
    return key;
}

} // namespace martlet
