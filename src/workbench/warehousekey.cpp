// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/warehousekey.h"

#include "base/tr.h"
#include "database/session.h"
#include "vault/secrets.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A keyed hash says which key it was and nothing about it.
QString fingerprint(const FieldCipher &cipher, const QString &warehouseId)
{
    return QString::fromLatin1(cipher.blindIndex(warehouseId.toStdString(), "key_check").toHex());
}

const QString keyCheck = u"SELECT value FROM warehouse_settings WHERE key = 'key_check'"_s;

} // namespace

Result<FieldCipher> makeWarehouseKey(Session &session, Secrets &secrets, const QString &warehouseId)
{
    TRY_ASSIGN(const QByteArray key, secrets.warehouseKey(warehouseId));
    auto cipher = FieldCipher::create(key);
    if (!cipher)
        return cipher;
    TRY(session.execute(u"INSERT INTO warehouse_settings(key, value) VALUES ('key_check', :check)"_s,
                        {{u"check"_s, fingerprint(*cipher, warehouseId)}}));
    return cipher;
}

Result<FieldCipher> findWarehouseKey(Session &session, const Secrets &secrets, const QString &warehouseId)
{
    TRY_ASSIGN(const Value expected, session.scalar(keyCheck));
    const auto key = secrets.read(u"warehouse-"_s + warehouseId);
    if (!key)
        return fail(
            Error::Kind::Integrity,
            Martlet::tr("The key of this warehouse is not on this machine. Reports work; to import, or to read "
                        "protected columns, bring its key from the machine that made it."),
            key.error().message);
    auto cipher = FieldCipher::create(*key);
    if (cipher && toText(expected) != fingerprint(*cipher, warehouseId))
        return fail(Error::Kind::Integrity,
                    Martlet::tr("The key on this machine is not the one this warehouse was "
                                "made with. Restore the right key from a backup."));
    return cipher;
}

} // namespace martlet
