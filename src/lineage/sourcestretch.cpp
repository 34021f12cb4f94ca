// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/sourcestretch.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "lineage/sourcetext.h"
#include "vault/fieldcipher.h"

#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

// Pieces are cut between records, so the last one ends with one.
Result<QByteArray> sourceStretch(Session &session, BatchId id, qint64 first, qint64 last,
                                 const FieldCipher *cipher)
{
    QByteArray text;
    qint64 textLine = 0;
    SourceLayout layout;
    TRY(session.forEachRow(
        statement(u"lineage/source_stretch"_s, session.engine()),
        {{u"batch"_s, id.value}, {u"first"_s, first}, {u"last"_s, last}}, [&](const Row &row) -> Result<void> {
            auto data = row.bytes(2);
            if (row.integer(3) != 0) {
                if (!cipher)
                    return fail(
                        Error::Kind::Denied,
                        Martlet::tr("This file has personal data, so its text is encrypted. Ask somebody who "
                                    "may read personal data."));
                TRY_ASSIGN(data, cipher->decrypt(data, {"etl_source_chunks", "data", row.integer(0)}));
            }
            if (text.isEmpty()) {
                textLine = row.integer(0);
                layout = SourceLayout::fromFormat(row.string(4));
            }
            TRY_ASSIGN(const auto piece, inflated(data, row.integer(1)));
            text += piece;
            return {};
        }));
    if (text.isEmpty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("The text of batch %1 is no longer kept, or has no line %2.").arg(id.value).arg(first));
    return linesOf(text, first - textLine, std::numeric_limits<int>::max(), layout);
}

} // namespace martlet
