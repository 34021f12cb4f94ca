// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/changebatch.h"

#include "database/session.h"
#include "lineage/sourcetext.h"
#include "rollups/rollupupkeep.h"
#include "vault/fieldcipher.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstLine = 1;

// Two changes may say the same words, and each is a batch of its own: what came before tells them apart.
Result<QString> fingerprint(Session &session, const QByteArray &text)
{
    TRY_ASSIGN(const auto last, session.integer(u"SELECT max(batch_id) FROM etl_batches"_s));
    const auto both = QByteArray::number(last) + '\n' + text;
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex());
}

QString formatText()
{
    const QJsonObject format{{u"encoding"_s, u"UTF-8"_s},
                             {u"newline"_s, SourceLayout::newlineName(SourceLayout::Newline::Lf)}};
    return QString::fromUtf8(QJsonDocument(format).toJson(QJsonDocument::Compact));
}

} // namespace

ChangeBatch::ChangeBatch(Session &session, Batch batch, BatchFacts facts)
    : m_session(session)
    , m_batch(std::move(batch))
    , m_facts(std::move(facts))
    , m_preimages(session, m_batch.id.value)
{
}

Result<ChangeBatch> ChangeBatch::begin(Session &session, const FieldCipher &cipher, const MemberCard &member,
                                       const Wording &wording, const Clock &clock)
{
    auto text = wording.words.toUtf8();
    text.replace('\n', ' ').replace('\r', ' ').append('\n');
    Batch batch;
    batch.feed = QString::fromUtf16(feed);
    batch.recipe = wording.kind == Kind::Edit ? u"edit"_s : u"merge"_s;
    batch.fileName = u"%1 %2 %3"_s.arg(batch.recipe, toText(member.dimension), member.key);
    TRY_ASSIGN(batch.sha256, fingerprint(session, text));
    batch.bytes = text.size();
    batch.state = BatchState::Staging;
    batch.startedAt = clock.microseconds();
    BatchFacts facts;
    facts.sourceSystem = member.system;
    facts.format = formatText();
    facts.businessDate = wording.from;
    facts.physicalLines = 1;
    TRY_ASSIGN(batch.id, addBatch(session, batch, facts));
    TRY(keepText(session, cipher, batch.id, text, wording.isPersonal));
    return ChangeBatch(session, std::move(batch), std::move(facts));
}

Result<void> ChangeBatch::keepText(Session &session, const FieldCipher &cipher, BatchId batch,
                                   const QByteArray &text, bool isPersonal)
{
    TRY_ASSIGN(auto data, deflated({text.constData(), size_t(text.size())}));
    if (isPersonal)
        data =
            cipher.encrypt({data.constData(), size_t(data.size())}, {"etl_source_chunks", "data", firstLine});
    TRY(session.execute(
        u"INSERT INTO etl_source_chunks (batch_id, first_line, byte_offset, byte_count, data, is_encrypted)"
        " VALUES (:batch, :line, 0, :bytes, :data, :encrypted)"_s,
        {{u"batch"_s, batch.value},
         {u"line"_s, firstLine},
         {u"bytes"_s, qint64(text.size())},
         {u"data"_s, data},
         {u"encrypted"_s, isPersonal}}));
    return {};
}

Result<BatchId> ChangeBatch::finish(qint64 rows, const Clock &clock)
{
    TRY(m_dependencies.write(m_session, m_batch.id.value));
    m_batch.counts.read = m_batch.counts.updated = rows;
    m_batch.state = BatchState::Done;
    m_batch.finishedAt = clock.microseconds();
    TRY(finishBatch(m_session, m_batch, m_facts));
    TRY(keepRollups(m_session, m_changedDays, {}));
    return m_batch.id;
}

} // namespace martlet
