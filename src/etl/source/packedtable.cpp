// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/packedtable.h"

#include "base/tr.h"
#include "etl/source/archive.h"
#include "etl/source/gzip.h"
#include "etl/source/spool.h"
#include "etl/source/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool mayBeTable(const QString &name)
{
    const auto ending = QFileInfo(name).suffix().toLower();
    return ending == u"csv" || ending == u"txt" || ending == u"tsv" || ending == u"tab" || ending == u"psv";
}

Result<QString> chosenMember(const Archive &archive, const SourcePlace &place)
{
    QStringList tables;
    for (const auto &name : archive.names())
        if (mayBeTable(name) && !name.startsWith(u"__MACOSX/"))
            tables += name;
    if (!place.member.isEmpty() && archive.names().contains(place.member))
        return place.member;
    if (!place.member.isEmpty())
        return fail(Error::Kind::Input, Martlet::tr("%1 has no file %2. It has: %3.")
                                            .arg(place.file, place.member, archive.names().join(u", "_s)));
    if (tables.size() == 1)
        return tables.front();
    if (tables.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 has no file that looks like a table (.csv, .tsv, .txt). It has: %2.")
                        .arg(place.file, archive.names().join(u", "_s)));
    return fail(Error::Kind::Input, Martlet::tr("%1 has several tables: %2. Name one of them, as in %1/%3.")
                                        .arg(place.file, tables.join(u", "_s), tables.front()));
}

Result<UnpackedTable> unpackMember(Archive &archive, const SourcePlace &place, std::stop_token stop)
{
    TRY_ASSIGN(const auto name, chosenMember(archive, place));
    TRY_ASSIGN(auto member, archive.openMember(name));
    TRY_ASSIGN(auto spool, Spool::open(place.file, QFileInfo(place.file).size(), stop));
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (qint64 got = 1; got > 0;) {
        got = member->read(block.data(), block.size());
        if (got < 0)
            return fail(Error::Kind::Input,
                        Martlet::tr("%1 is damaged: %2 in it cannot be unpacked. Ask for the file again.")
                            .arg(place.file, name),
                        member->errorString());
        TRY(spool.write({block.constData(), size_t(got)}));
    }
    TRY_ASSIGN(auto file, spool.finish());
    return UnpackedTable{std::move(file), QFileInfo(name).fileName()};
}

} // namespace

SourcePlace SourcePlace::of(const QString &path)
{
    if (QFileInfo::exists(path))
        return {path};
    for (auto slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1))
        if (QFileInfo(path.left(slash)).isFile())
            return {path.left(slash), path.mid(slash + 1)};
    return {path};
}

Result<std::optional<UnpackedTable>> unpackedTable(const SourcePlace &place, std::stop_token stop)
{
    QFile file(place.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 cannot be read. Check who may read it, and try again.").arg(place.file),
                    file.errorString());
    const auto head = file.peek(4);
    if (head.startsWith("\x1F\x8B")) {
        TRY_ASSIGN(auto spool, Spool::open(place.file, file.size(), stop));
        TRY(gunzip(file, place.file, spool));
        TRY_ASSIGN(auto unpacked, spool.finish());
        const auto name = QFileInfo(place.file).fileName();
        return UnpackedTable{std::move(unpacked), name.endsWith(u".gz") ? name.chopped(3) : name};
    }
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        TRY_ASSIGN(auto archive, Archive::open(place.file));
        if (archive.names().contains(u"xl/workbook.xml"_s)) {
            TRY_ASSIGN(auto sheet, unpackSheet(archive, place, stop));
            return sheet;
        }
        TRY_ASSIGN(auto table, unpackMember(archive, place, stop));
        return table;
    }
    if (!place.member.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 is no archive and no workbook, so there is no %2 in it.")
                        .arg(place.file, place.member));
    return std::nullopt;
}

} // namespace martlet
