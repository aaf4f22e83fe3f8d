// Asks cel-go for the value of each expression that a line of JSON holds, and writes the same line with its answer:
//
//	go run . < answers.jsonl > new.jsonl
//
// Expressions are parsed and not type-checked, because that is how rules are evaluated.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"strconv"
	"time"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/ext"
)

type answer map[string]any

// Version 2 of the string functions is the first that has join.
var env = must(cel.NewEnv(ext.Strings(ext.StringsVersion(2))))

func main() {
	input, output := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	output.SetEscapeHTML(false)
	for input.More() {
		var question struct{ Expr string }
		if err := input.Decode(&question); err != nil {
			panic(err)
		}
		result := answer{"expr": question.Expr}
		maps.Copy(result, evaluate(question.Expr))
		if err := output.Encode(result); err != nil {
			panic(err)
		}
	}
}

func evaluate(expr string) answer {
	ast, issues := env.Parse(expr)
	if issues.Err() != nil {
		return answer{"error": true}
	}
	value, _, err := must(env.Program(ast)).Eval(cel.NoVars())
	if err != nil {
		return answer{"error": true}
	}
	return shown(value)
}

func shown(value ref.Val) answer {
	switch v := value.(type) {
	case types.Null:
		return answer{"null": true}
	case types.Bool:
		return answer{"bool": bool(v)}
	case types.Int:
		return answer{"int": strconv.FormatInt(int64(v), 10)}
	case types.Uint:
		return answer{"uint": strconv.FormatUint(uint64(v), 10)}
	case types.Double:
		if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
			return answer{"double": fmt.Sprint(float64(v))}
		}
		return answer{"double": float64(v)}
	case types.String:
		return answer{"string": string(v)}
	case types.Bytes:
		return answer{"bytes": hex.EncodeToString(v)}
	case types.Timestamp:
		return answer{"timestamp": v.UTC().Format(time.RFC3339Nano)}
	case types.Duration:
		return answer{"nanoseconds": strconv.FormatInt(int64(v.Duration), 10)}
	case traits.Lister:
		items := []answer{}
		for i := types.Int(0); i < v.Size().(types.Int); i++ {
			items = append(items, shown(v.Get(i)))
		}
		return answer{"list": items}
	}
	panic(fmt.Sprintf("no form for %v", value.Type()))
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
