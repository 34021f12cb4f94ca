// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/transform/textsteps.h"

#include "etl/csv/utf8.h"
#include "etl/transform/lettercase.h"
#include "etl/transform/preparedstep.h"

#include <algorithm>

namespace martlet {

namespace {

std::string_view piece(std::string_view text, std::string_view separator, int part)
{
    if (part < 0) {
        for (; part < -1; ++part) {
            const auto at = text.rfind(separator);
            if (at == std::string_view::npos)
                return {};
            text = text.substr(0, at);
        }
        const auto at = text.rfind(separator);
        return at == std::string_view::npos ? text : text.substr(at + separator.size());
    }
    for (; part > 1; --part) {
        const auto at = text.find(separator);
        if (at == std::string_view::npos)
            return {};
        text.remove_prefix(at + separator.size());
    }
    return text.substr(0, text.find(separator));
}

void replaceAll(std::string_view text, std::string_view what, std::string_view with, std::string &out)
{
    out.clear();
    for (;;) {
        const auto at = text.find(what);
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return;
        out += with;
        text.remove_prefix(at + what.size());
    }
}

void pad(std::string_view text, const step::Pad &step, std::string_view with, std::string &out)
{
    const auto lacking = step.length - utf8Length(text);
    out.assign(step.atEnd ? text : std::string_view());
    for (qsizetype count = 0; count < lacking; ++count)
        out += with;
    if (!step.atEnd)
        out += text;
}

} // namespace

// One step at work on one text; an overload for each kind.
class StepWork final
{
public:
    StepWork(TextSteps &steps, PreparedStep &prepared, std::string_view text,
             std::span<const std::string_view> fields)
        : m_steps(steps)
        , m_ready(prepared)
        , m_text(text)
        , m_fields(fields)
    {
    }

    std::string_view operator()(const step::Trim &) { return trimmedBlanks(m_text); }
    std::string_view operator()(const step::Collapse &)
    {
        return written([&](std::string &out) { collapseBlanks(m_text, out); });
    }
    std::string_view operator()(const step::ChangeCase &step)
    {
        return written([&](std::string &out) { changeCase(m_text, step.to, out); });
    }
    std::string_view operator()(const step::Replace &)
    {
        if (m_text.find(m_ready.texts[0]) == std::string_view::npos)
            return m_text;
        return written([&](std::string &out) { replaceAll(m_text, m_ready.texts[0], m_ready.texts[1], out); });
    }
    std::string_view operator()(const step::Regex &step)
    {
        return m_ready.pattern->replaced(m_text, step.with);
    }
    std::string_view operator()(const step::Split &step) { return piece(m_text, m_ready.texts[0], step.part); }
    std::string_view operator()(const step::Join &)
    {
        return written([&](std::string &out) {
            out = m_text;
            for (const int field : m_ready.fields) {
                const auto other = trimmedBlanks(m_fields[size_t(field)]);
                if (!out.empty() && !other.empty())
                    out += m_ready.texts[0];
                out += other;
            }
        });
    }
    std::string_view operator()(const step::Pad &step)
    {
        if (m_text.empty())
            return m_text;
        return written([&](std::string &out) { pad(m_text, step, m_ready.texts[0], out); });
    }
    std::string_view operator()(const step::Truncate &step) { return firstCharacters(m_text, step.length); }
    std::string_view operator()(const step::RemovePrefix &)
    {
        const auto &prefix = m_ready.texts[0];
        return m_text.starts_with(prefix) ? m_text.substr(prefix.size()) : m_text;
    }
    std::string_view operator()(const step::RemoveSuffix &)
    {
        const auto &suffix = m_ready.texts[0];
        return m_text.ends_with(suffix) ? m_text.substr(0, m_text.size() - suffix.size()) : m_text;
    }
    std::string_view operator()(const step::Constant &) { return m_ready.texts[0]; }
    std::string_view operator()(const step::Default &)
    {
        return m_text.empty() ? std::string_view(m_ready.texts[0]) : m_text;
    }
    std::string_view operator()(const step::MapValues &)
    {
        const auto &map = m_ready.map;
        if (const auto found = map.texts.find(m_text); found != map.texts.end())
            return found->second;
        return map.others ? std::string_view(*map.others) : m_text;
    }
    std::string_view operator()(const step::BlankWhen &)
    {
        const auto &texts = m_ready.texts;
        return std::find(texts.begin(), texts.end(), m_text) == texts.end() ? m_text : std::string_view();
    }
    std::string_view operator()(const step::LookUp &)
    {
        if (m_text.empty())
            return m_text;
        const int row = m_ready.table->find(m_text);
        if (row >= 0)
            return m_ready.table->text(row, m_ready.column);
        if (m_ready.table->recipe().rejectMissing)
            m_steps.m_missed = &m_ready.table->recipe();
        return {};
    }

private:
    // Into the buffer that does not hold the text.
    template<typename Write>
    std::string_view written(const Write &write)
    {
        m_steps.m_used = 1 - m_steps.m_used;
        auto &out = m_steps.m_buffers[m_steps.m_used];
        write(out);
        return out;
    }

    TextSteps &m_steps;
    PreparedStep &m_ready;
    std::string_view m_text;
    std::span<const std::string_view> m_fields;
};

TextSteps::TextSteps() = default;
TextSteps::TextSteps(TextSteps &&) noexcept = default;
TextSteps &TextSteps::operator=(TextSteps &&) noexcept = default;
TextSteps::~TextSteps() = default;

std::string_view TextSteps::apply(std::string_view text, std::span<const std::string_view> fields)
{
    m_missed = nullptr;
    for (auto &prepared : m_steps)
        text = std::visit(StepWork(*this, prepared, text, fields), prepared.step);
    return text;
}

Result<TextSteps> TextSteps::prepare(const std::vector<Step> &steps, const QStringList &header,
                                     const Lookups &lookups)
{
    TextSteps ready;
    for (const auto &step : steps) {
        TRY_ASSIGN(auto prepared, prepareStep(step, header, lookups));
        ready.m_steps.push_back(std::move(prepared));
    }
    return ready;
}

} // namespace martlet
