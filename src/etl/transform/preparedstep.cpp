// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/transform/preparedstep.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

ReadyMap readyMap(const QMap<QString, QString> &map)
{
    ReadyMap ready;
    for (auto pair = map.begin(); pair != map.end(); ++pair) {
        if (pair.key() == u"*")
            ready.others = pair.value().toStdString();
        else
            ready.texts.emplace(pair.key().toStdString(), pair.value().toStdString());
    }
    return ready;
}

// Finds and converts what a step needs; an overload for each kind that needs something.
class StepPreparation final
{
public:
    StepPreparation(PreparedStep &prepared, const QStringList &header, const Lookups &lookups)
        : m_ready(prepared)
        , m_header(header)
        , m_lookups(lookups)
    {
    }

    Result<void> operator()(const step::Replace &step) { return keep({step.what, step.with}); }
    Result<void> operator()(const step::Split &step) { return keep({step.separator}); }
    Result<void> operator()(const step::Pad &step) { return keep({step.with}); }
    Result<void> operator()(const step::RemovePrefix &step) { return keep({step.prefix}); }
    Result<void> operator()(const step::RemoveSuffix &step) { return keep({step.suffix}); }
    Result<void> operator()(const step::Constant &step) { return keep({step.text}); }
    Result<void> operator()(const step::Default &step) { return keep({step.text}); }
    Result<void> operator()(const step::BlankWhen &step) { return keep(step.texts); }
    Result<void> operator()(const step::Regex &step)
    {
        m_ready.pattern.emplace(step.pattern);
        return {};
    }
    Result<void> operator()(const step::MapValues &step)
    {
        m_ready.map = readyMap(step.map);
        return {};
    }
    Result<void> operator()(const step::Join &step)
    {
        for (const auto &name : step.columns) {
            const auto field = m_header.indexOf(name);
            if (field < 0)
                return fail(Error::Kind::Input,
                            Martlet::tr("The column “%1” that a step joins is missing. The file has: %2.")
                                .arg(name, m_header.join(u", "_s)));
            m_ready.fields.push_back(int(field));
        }
        return keep({step.separator});
    }
    Result<void> operator()(const step::LookUp &step)
    {
        for (const auto &table : m_lookups.tables())
            if (table->recipe().name == step.file)
                m_ready.table = table;
        m_ready.column = m_ready.table ? m_ready.table->column(step.column) : -1;
        if (m_ready.column >= 0)
            return {};
        return fail(Error::Kind::Input,
                    Martlet::tr("The side file “%1” has no column “%2”. Check that it is the right file.")
                        .arg(step.file, step.column));
    }
    template<typename Other>
    Result<void> operator()(const Other &)
    {
        return {};
    }

private:
    Result<void> keep(const QStringList &texts)
    {
        for (const auto &text : texts)
            m_ready.texts.push_back(text.toStdString());
        return {};
    }

    PreparedStep &m_ready;
    const QStringList &m_header;
    const Lookups &m_lookups;
};

} // namespace

Result<PreparedStep> prepareStep(const Step &step, const QStringList &header, const Lookups &lookups)
{
    PreparedStep prepared;
    prepared.step = step;
    TRY(std::visit(StepPreparation(prepared, header, lookups), step));
    return prepared;
}

} // namespace martlet
