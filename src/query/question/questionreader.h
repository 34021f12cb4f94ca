// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/question.h"

#include <QJsonObject>

#include <array>

namespace martlet {

// What a question's period can be compared with, as documents write it.
struct ComparisonName
{
    QStringView name;
    Question::Compare compare;
};
// Windows as documents write them: {"running": "revenue"}.
struct WindowName
{
    QStringView name;
    WindowWish::Kind kind;
};
inline constexpr std::array windowNames{WindowName{u"running", WindowWish::Kind::Running},
                                        WindowName{u"share", WindowWish::Kind::Share},
                                        WindowName{u"rank", WindowWish::Kind::Rank},
                                        WindowName{u"moving_average", WindowWish::Kind::MovingAverage},
                                        WindowName{u"step", WindowWish::Kind::Step},
                                        WindowName{u"ntile", WindowWish::Kind::Ntile}};
// Which rows an answer has, as documents write it.
struct MembersName
{
    QStringView name;
    Question::Members members;
};
inline constexpr std::array membersNames{MembersName{u"of-any-fact", Question::Members::OfAnyFact},
                                         MembersName{u"of-each-fact", Question::Members::OfEachFact},
                                         MembersName{u"all", Question::Members::All}};
struct ParameterTypeName
{
    QStringView name;
    QuestionParameter::Type type;
};
inline constexpr std::array parameterTypes{ParameterTypeName{u"text", QuestionParameter::Type::Text},
                                           ParameterTypeName{u"number", QuestionParameter::Type::Number},
                                           ParameterTypeName{u"whole", QuestionParameter::Type::Whole},
                                           ParameterTypeName{u"date", QuestionParameter::Type::Date},
                                           ParameterTypeName{u"flag", QuestionParameter::Type::Flag},
                                           ParameterTypeName{u"period", QuestionParameter::Type::Period}};
struct StepTypeName
{
    QStringView name;
    SqlStep::Column::Type type;
};
inline constexpr std::array stepTypes{StepTypeName{u"text", SqlStep::Column::Type::Text},
                                      StepTypeName{u"date", SqlStep::Column::Type::Date},
                                      StepTypeName{u"whole", SqlStep::Column::Type::Whole},
                                      StepTypeName{u"decimal", SqlStep::Column::Type::Decimal}};
inline constexpr std::array comparisons{
    ComparisonName{u"previous-period", Question::Compare::PreviousPeriod},
    ComparisonName{u"same-period-last-year", Question::Compare::SamePeriodLastYear}};

// Reads a question's document; each error says where in it.
class QuestionReader final
{
public:
    static constexpr int version = 1;

    explicit QuestionReader(QString source)
        : m_source(std::move(source))
    {
    }
    [[nodiscard]] Result<Question> read(const QByteArray &text);

private:
    using Place = QString;

    static QString at(const Place &place, qsizetype index);
    static QString below(const Place &place, QLatin1StringView key);
    tl::unexpected<Error> wrong(const Place &place, const QString &what) const;
    [[nodiscard]] Result<void> expectOnly(const QJsonObject &object, const QStringList &keys,
                                          const Place &place) const;
    [[nodiscard]] Result<void> expectVersion(const QJsonObject &object) const;
    [[nodiscard]] Result<QString> text(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QString> bareValue(const QJsonValue &value, const Place &place) const;
    // A bare value, or a parameter that stands for one.
    [[nodiscard]] Result<QString> plainValue(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QStringList> texts(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QStringList> plainValues(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QDate> date(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<QuestionPeriod> period(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Result<Question::Compare> compare(const QJsonValue &value) const;
    [[nodiscard]] Result<Filter> filter(const QJsonValue &value, const Place &place, int depth) const;
    [[nodiscard]] Result<Filter> tree(Filter::Kind kind, const QJsonValue &value, const Place &place,
                                      int depth) const;
    [[nodiscard]] Result<Filter> condition(const QJsonObject &object, const Place &place) const;
    [[nodiscard]] Result<Filter> between(const QJsonObject &object, Filter filter, const Place &place) const;
    [[nodiscard]] Result<Filter> during(const QJsonObject &object, Filter filter, const Place &place) const;
    [[nodiscard]] Result<Filter> among(const QJsonObject &object, Filter filter, const Place &place) const;
    [[nodiscard]] Result<Filter> has(const QJsonObject &object, const Place &place, int depth) const;
    [[nodiscard]] Result<std::vector<Question::Sort>> sort(const QJsonValue &value) const;
    [[nodiscard]] Result<std::vector<WindowWish>> windows(const QJsonValue &value) const;
    [[nodiscard]] Result<WindowWish> window(const QJsonObject &object, const Place &place) const;
    [[nodiscard]] Result<Question::Top> top(const QJsonValue &value) const;
    [[nodiscard]] Result<std::vector<QuestionParameter>> parameters(const QJsonValue &value) const;
    [[nodiscard]] Result<QuestionParameter> parameter(const QJsonObject &object, const Place &place) const;
    // The parameter that a text such as ":tier" names; null: it names none.
    [[nodiscard]] Result<const QuestionParameter *> named(const QString &text, const Place &place) const;
    // What stands in every question; `keys` may stand beside it.
    [[nodiscard]] Result<Question> parts(const QJsonObject &object, const QStringList &keys);
    [[nodiscard]] Result<Question::Members> members(const QJsonValue &value) const;
    [[nodiscard]] Result<Question::Together> together(const QJsonValue &value) const;
    [[nodiscard]] Result<Question> united(const QJsonObject &object) const;
    [[nodiscard]] Result<std::vector<Question>> questions(const QJsonValue &value);
    [[nodiscard]] Result<Question> step(const QJsonObject &object) const;
    [[nodiscard]] Result<SqlStep::Column> stepColumn(const QJsonObject &object, const Place &place) const;
    [[nodiscard]] Result<void> expectDeclared(const SqlStep &step) const;
    [[nodiscard]] Result<std::vector<MadeField>> made(const QJsonValue &value) const;
    [[nodiscard]] Result<MadeField> madeField(const QJsonObject &object, const Place &place) const;
    [[nodiscard]] Result<QString> name(const QJsonValue &value, const Place &place) const;
    tl::unexpected<Error> mistyped(const QuestionParameter &parameter, const Place &place) const;
    [[nodiscard]] Result<qint64> count(const QJsonValue &value, qint64 most, QString &parameter,
                                       const Place &place) const;
    [[nodiscard]] Result<bool> truth(const QJsonValue &value, const Place &place) const; // missing: false
    [[nodiscard]] Result<qint64> count(const QJsonValue &value, qint64 most, const Place &place) const;
    // What further is to be made of the rows: periods compared, windows, the best, totals, the order.
    [[nodiscard]] Result<void> readFurther(const QJsonObject &object, Question &question) const;

    QString m_source;
    std::vector<QuestionParameter> m_parameters; // of the document that is read
    Place m_within;                              // of the question in it that is read
};

} // namespace martlet
